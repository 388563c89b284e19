/**
 * What people reply on the page of an ask, from which others learn too.
 *
 * <p>Its word: an <em>answer</em>, given by anybody who may see the ask, also when it is settled.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "belongings",
            "text",
            "web",
            "live",
            "members",
            "safety",
            "imports",
            "inbox",
            "inbound",
            "asks"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.answers;
