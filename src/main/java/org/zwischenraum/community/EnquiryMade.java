package org.zwischenraum.community;

import java.util.UUID;

/** Somebody outside has written to the house. */
public record EnquiryMade(UUID enquiry) {}
