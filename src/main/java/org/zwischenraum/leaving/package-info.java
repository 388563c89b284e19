/**
 * Going for good: what it means is said beforehand, there are fourteen days to change one's mind, and a backup from before does
 * not bring anybody back.
 *
 * <p>Its words: whoever asked to go is <em>leaving</em>; at the end stands the <em>departure</em>, after which nothing of
 * theirs is left but what others wrote, without their name.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "belongings",
            "text",
            "web",
            "mail",
            "jobs",
            "settings",
            "command",
            "community",
            "entry",
            "members"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.leaving;
