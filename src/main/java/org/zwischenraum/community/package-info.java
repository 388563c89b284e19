/** The house as a whole: its name, languages, time zone and country, who may join, and who is responsible for it by law. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "belongings",
            "color",
            "media",
            "text",
            "web",
            "audit",
            "settings",
            "command",
            "jobs",
            "mail"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.community;
