/**
 * What people upload: pictures and files, judged by what they contain, never by what they are called.
 *
 * <p>A file belongs to one thing of one module, and that module answers by {@link org.zwischenraum.media.MayRead} who may
 * see it. Pictures are drawn anew, so that nothing remains of where and with what they were taken. Whoever has no picture
 * gets a drawn {@link org.zwischenraum.media.Pattern}.
 */
@ApplicationModule(allowedDependencies = {"jobs", "settings", "web"})
@NullMarked
package org.zwischenraum.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
