package org.zwischenraum.jobs;

import java.util.UUID;

/** A row that was taken to be worked at, with the number of failed tries before. */
record DueJob(UUID id, String kind, String subject, int tries) {}
