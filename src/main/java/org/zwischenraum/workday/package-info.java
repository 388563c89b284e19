/**
 * A working day of made-up people, for {@code ./zwischenraum demo --alive}: they come, sit down, concentrate, have a coffee and
 * go, so that one sees what the floor is like when it lives. Nothing here does anything in a house of real people.
 *
 * <p>Its words: a <em>shift</em> is one day, passed in half an hour, over and over; a <em>step</em> is one thing that one
 * person does.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Working day",
        allowedDependencies = {"members", "spaces", "plans", "presences", "breaks"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.workday;
