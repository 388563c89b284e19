package org.zwischenraum.live;

import java.util.UUID;
import org.zwischenraum.web.Viewer;
import tools.jackson.databind.JsonNode;

/**
 * Asked by {@code live}, answered by each module that listens to what open pages say over their connection. A page says
 * <code>{"say": topic, "body": …}</code>, at most {@value Ear#LONGEST} characters at a time.
 */
public interface Heard {
    /** Whether this viewer may say something about this topic now; false for topics of other modules. */
    boolean hears(Viewer viewer, String topic);

    /**
     * One thing said, in the order in which the page said it. Whoever throws has not heard it: the page is told that it
     * was refused.
     *
     * @param connection the page that said it, until it ends; answer with {@link Live#say}
     * @param body whatever was sent: nothing about it has been checked
     */
    void heard(Viewer viewer, UUID connection, String topic, JsonNode body);
}
