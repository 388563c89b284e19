/**
 * Pages that follow what happens: a page names the topics it shows, and is told when one of them has changed. Nothing but
 * the name is sent; the browser reads the part anew, with its own rights and in its own language. What moves fast is sent
 * itself, as {@link org.zwischenraum.live.Piece}s, drawn once in each language for whoever may see it.
 *
 * <p>Topics are names that modules choose, beginning with the module's own; {@link org.zwischenraum.live.Topics} says who
 * may watch them. Each page also works without.
 *
 * <p>Pages may also talk to modules, and modules to one page or one person: {@link org.zwischenraum.live.Heard},
 * {@link org.zwischenraum.live.Live#say}. {@link org.zwischenraum.live.Connections} says whose pages are in contact.
 */
@ApplicationModule(allowedDependencies = {"jobs", "settings", "switches", "text", "web"})
@NullMarked
package org.zwischenraum.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
