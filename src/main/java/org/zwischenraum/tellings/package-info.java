/**
 * "Erzählt von …": over coffee one member answers five questions about another. Nothing of it stands anywhere before the one
 * it is about has agreed to be told about, and then has let each line stand; what is struck is gone, and both can take it
 * back at any time. A no to being told about looks like silence.
 */
@ApplicationModule(
        allowedDependencies = {"switches", "text", "web", "jobs", "belongings", "members", "profiles", "people", "inbox"
        })
@NullMarked
package org.zwischenraum.tellings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
