package org.zwischenraum.live;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zwischenraum.switches.Switches;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.TooMany;
import org.zwischenraum.web.Viewer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What clients say: <code>{"watch": ["asks/1"], "age": 1200}</code>, with the age of the page in milliseconds,
 * <code>{"leave": ["asks/1"]}</code>, or <code>{"say": "calls/1", "body": …}</code> to the module that hears it.
 */
@Component
class Ear {
    /** Characters of one message: twice what browsers offer for a call with sound and picture. */
    static final int LONGEST = 65_536;

    private static final int MOST_A_MINUTE = 1_200;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Logger LOG = LoggerFactory.getLogger(Ear.class);

    private final Rights rights;
    private final Limits limits;
    private final ObjectProvider<Heard> modules;
    private final Switches switches;

    Ear(Rights rights, Limits limits, ObjectProvider<Heard> modules, Switches switches) {
        this.rights = rights;
        this.limits = limits;
        this.modules = modules;
        this.switches = switches;
    }

    /** Whoever talks nonsense is let go. */
    void hear(Watcher watcher, String words) {
        try {
            JsonNode said = JSON.readTree(words);
            said.path("watch").forEach(topic -> watch(watcher, topic.asString(), age(said)));
            said.path("leave").forEach(topic -> watcher.leave(topic.asString()));
            if (said.has("say")) hear(watcher, said.path("say").asString(), said.path("body"));
        } catch (JacksonException notOurs) {
            watcher.close();
        }
    }

    /** Each topic is asked of the database: nobody asks without end, nor do refusals pile up. */
    private void watch(Watcher watcher, String topic, Duration age) {
        if (mayGoOn("live.watch", watcher)) watcher.watch(topic, age);
        else watcher.close();
    }

    private static Duration age(JsonNode said) {
        return Duration.ofMillis(
                Math.clamp(said.path("age").asLong(0), 0, Duration.ofDays(1).toMillis()));
    }

    private void hear(Watcher watcher, String topic, JsonNode body) {
        if (!watcher.maySay() || !pass(watcher, topic, body)) watcher.refuse(topic);
    }

    private boolean pass(Watcher watcher, String topic, JsonNode body) {
        if (!mayGoOn("live.say", watcher)) return false;
        try {
            return rights.viewer(watcher.account())
                    .filter(viewer -> pass(viewer, watcher, topic, body))
                    .isPresent();
        } catch (RuntimeException wrong) {
            LOG.warn("Could not be heard: {}", wrong.getClass().getSimpleName(), wrong);
            return false;
        }
    }

    private boolean mayGoOn(String what, Watcher watcher) {
        try {
            limits.take(what, watcher.account(), MOST_A_MINUTE, Duration.ofMinutes(1));
            return true;
        } catch (TooMany tooMany) {
            return false;
        }
    }

    private boolean pass(Viewer viewer, Watcher watcher, String topic, JsonNode body) {
        var listener = modules.stream()
                .filter(switches::isOwnerOn)
                .filter(module -> module.hears(viewer, topic))
                .findFirst();
        listener.ifPresent(module -> module.heard(viewer, watcher.id(), topic, body));
        return listener.isPresent();
    }
}
