/**
 * A letter each week to each member who likes one: what they could help with, who is new, what is on. It ends, and when
 * there is nothing to tell, none is sent.
 *
 * <p>Its words: a <em>passage</em>, written by the feature that it belongs to, through the reader's eyes; a
 * <em>week</em>, which begins on Monday on the reader's clock and brings at most one letter.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "switches",
            "belongings",
            "text",
            "web",
            "mail",
            "jobs",
            "settings",
            "community",
            "entry",
            "members",
            "inbox"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.weekly;
