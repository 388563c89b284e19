package org.zwischenraum.live;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.beans.factory.ObjectProvider;
import org.zwischenraum.web.Viewer;
import tools.jackson.databind.JsonNode;

/** A module for tests whose topics may be watched and talked about by whom it is told, and which repeats what it hears. */
class Stage implements Topics, Heard, Connections {
    sealed interface Move {
        UUID account();
    }

    record Came(UUID account, boolean isFirst) implements Move {}

    record Went(UUID account, boolean isLast) implements Move {}

    final BlockingQueue<UUID> talkers = new LinkedBlockingQueue<>();
    final BlockingQueue<Move> comings = new LinkedBlockingQueue<>();
    final Set<UUID> audience = ConcurrentHashMap.newKeySet();
    private final ObjectProvider<Live> live;

    Stage(ObjectProvider<Live> live) {
        this.live = live;
    }

    @Override
    public boolean mayWatch(Viewer viewer, String topic) {
        return topic.startsWith("stage/")
                && viewer.account().filter(audience::contains).isPresent();
    }

    @Override
    public boolean hears(Viewer viewer, String topic) {
        return mayWatch(viewer, topic);
    }

    @Override
    public void heard(Viewer viewer, UUID connection, String topic, JsonNode body) {
        if (body.has("wrong")) throw new IllegalStateException("cannot hear this");
        talkers.add(connection);
        live.getObject()
                .say(connection, topic, Map.of("echo", body.path("words").asString()));
    }

    @Override
    public void opened(UUID account, UUID connection, boolean first) {
        comings.add(new Came(account, first));
    }

    @Override
    public void ended(UUID account, UUID connection, boolean last) {
        comings.add(new Went(account, last));
    }
}
