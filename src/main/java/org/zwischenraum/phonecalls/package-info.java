/**
 * Ten minutes on the phone: one of two asks, the other says yes or nothing; then they talk in the browser, or each shows the
 * other a number, once. A no, a silence and somebody who keeps away look the same to whoever asked, until the ask lapses.
 */
@ApplicationModule(
        allowedDependencies = {
            "switches",
            "belongings",
            "text",
            "web",
            "live",
            "jobs",
            "settings",
            "members",
            "people",
            "inbox",
            "calls"
        })
@NullMarked
package org.zwischenraum.phonecalls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
