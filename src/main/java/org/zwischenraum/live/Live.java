package org.zwischenraum.live;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.AfterCommit;

/** Tells open pages that something has changed, and lets modules talk with them. */
@Component
public class Live {
    private final Hub hub;
    private final Roster roster;

    Live(Hub hub, Roster roster) {
        this.hub = hub;
        this.roster = roster;
    }

    /**
     * Tells everybody who watches this topic, after the commit of the present transaction, or at once when there is none.
     * Each topic is told at most once a second; the last change is never lost.
     */
    public void changed(String topic) {
        AfterCommit.run(() -> hub.changed(topic));
    }

    /** Tells the pages of this account alone: after a block, or when it has a new contact. */
    public void changed(UUID account, String topic) {
        AfterCommit.run(() -> hub.changed(account, topic));
    }

    /**
     * Shows all who watch this topic how one subject of it looks now: at once, not by name. After the commit of the present
     * transaction, or at once when there is none.
     *
     * @param key of the subject within the topic: what still waits somewhere under the same key is replaced
     * @param before who could see the subject until now; from their pages it goes if {@code now} is not for them.
     *     Whoever is in neither learns nothing, not even that something moved
     * @param now asked after the commit, on a thread of its own and never twice at a time for the same topic, so that the
     *     last answer is the newest; reads what it needs anew. Not asked while nobody watches
     */
    public void moved(String topic, String key, Receivers before, Supplier<Piece> now) {
        AfterCommit.run(() -> hub.moved(topic, key, before, now));
    }

    /** Shows all who watch this topic something new that stays as it is, such as what somebody has just said. */
    public void added(String topic, String key, Piece piece) {
        moved(topic, key, Receivers.nobody(), () -> piece);
    }

    /**
     * Says something to one page, or to all open pages of one account, whatever they watch; after the commit of the present
     * transaction, or at once when there is none, in this order. A page hears it as
     * <code>{"said": topic, "body": …}</code>, in live.js by <code>listen(topic, body => …)</code>. Who is not connected
     * does not hear it.
     *
     * @param whom a connection as {@link Heard} and {@link Connections} know it, or an account
     * @param body what Jackson can write as JSON
     */
    public void say(UUID whom, String topic, Object body) {
        Said said = Said.of(topic, body);
        AfterCommit.run(() -> roster.of(whom).forEach(watcher -> watcher.say(said)));
    }

    /** Whether a page of this account is open and in contact, or such a connection is. */
    public boolean isConnected(UUID accountOrConnection) {
        return roster.of(accountOrConnection).findAny().isPresent();
    }

    /** The accounts of which a page is open and in contact. */
    public Set<UUID> connected() {
        return roster.connected();
    }

    /** Lets go of the pages that came in by this session or token, since it has ended. */
    public void end(UUID proof) {
        AfterCommit.run(() -> roster.cameInBy(proof).forEach(Watcher::close));
    }
}
