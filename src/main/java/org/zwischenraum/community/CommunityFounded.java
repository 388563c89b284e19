package org.zwischenraum.community;

import java.time.ZoneId;

/** The house was founded: told within the transaction that founds it, so that what a house cannot be without is made with it. */
public record CommunityFounded(String name, ZoneId zone, Country country) {}
