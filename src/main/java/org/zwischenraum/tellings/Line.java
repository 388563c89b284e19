package org.zwischenraum.tellings;

/** What was told to one question, and whether it may stand. */
record Line(Prompt question, String text, boolean isApproved) {}
