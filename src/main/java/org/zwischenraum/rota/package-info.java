/**
 * Who is there for the house in which week, and who stands in: planned by hosts and deputies themselves, so that nothing that
 * lies on the desk waits for one person's holiday.
 *
 * <p>Its words: the <em>host of the week</em> put themselves into that week; an <em>absence</em> is a holiday or an illness;
 * a <em>stand-in</em> is whom {@link org.zwischenraum.rota.Rotation} finds for each week; a <em>swap</em> is offered and accepted.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "switches",
            "belongings",
            "text",
            "web",
            "jobs",
            "settings",
            "community",
            "members",
            "safety",
            "joining",
            "inbox",
            "moderation",
            "introductions",
            "floor"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.rota;
