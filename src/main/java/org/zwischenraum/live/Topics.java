package org.zwischenraum.live;

import org.zwischenraum.web.Viewer;

/** Asked by {@code live}, answered by each module that has topics. */
public interface Topics {
    /** Whether this viewer may know when this topic changes; false for topics of other modules. */
    boolean mayWatch(Viewer viewer, String topic);
}
