package org.zwischenraum.expertise;

import java.util.function.Predicate;
import org.zwischenraum.members.Member;

/** What rooms above know that keeps somebody from being proposed to anybody now: that they were asked often enough, say. */
@FunctionalInterface
public interface Availability {
    /** Holds for those who may be proposed at this moment; asked once for each ask. */
    Predicate<Member> now();
}
