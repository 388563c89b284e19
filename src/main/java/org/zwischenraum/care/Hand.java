package org.zwischenraum.care;

import java.time.Instant;
import org.zwischenraum.members.Member;

/** A newcomer of whom a host has taken care, so that the page of care asks no other host to. */
record Hand(Member newcomer, Member host, Instant since) {}
