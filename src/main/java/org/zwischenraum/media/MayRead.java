package org.zwischenraum.media;

import java.util.UUID;
import org.zwischenraum.web.Viewer;

/** Asked by {@code media}, answered by each module that owns files: may this viewer see what belongs to this thing. */
public interface MayRead {
    /** The name of the module, under which it keeps its files. */
    String owner();

    /** Whether this viewer may read the files of this thing. */
    boolean mayRead(Viewer viewer, UUID ownerId);
}
