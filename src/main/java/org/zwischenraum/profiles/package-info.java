/**
 * My own page: the questions and my answers, details, offers, picture and pause; and what was written down for me and waits for my word.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"belongings", "text", "web", "jobs", "media", "members", "safety"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.profiles;
