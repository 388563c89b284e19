package org.zwischenraum.expertise;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.members.Changes;
import org.zwischenraum.members.Changes.Change;
import org.zwischenraum.members.Changes.News;
import org.zwischenraum.members.Changes.Position;
import org.zwischenraum.members.Helpers;
import org.zwischenraum.retrieval.LineIndex;
import org.zwischenraum.retrieval.Person;
import org.zwischenraum.retrieval.View;

/** An index that follows what members change. For one thread at a time, but for its views. */
final class Followed implements AutoCloseable {
    private static final int PORTION = 500;

    private final LineIndex index;
    private final Helpers helpers;
    private final Changes changes;
    private Position position;
    private boolean committed = true;

    /** Changes by transactions that are not older than the oldest one under way come up again and again. */
    private Map<UUID, Change> seen = Map.of();

    Followed(LineIndex index, Position position, Helpers helpers, Changes changes) {
        this.index = index;
        this.position = position;
        this.helpers = helpers;
        this.changes = changes;
    }

    /** Where an index stands that was committed by {@link #commit}. */
    static Position position(String noted) {
        int space = noted.lastIndexOf(' ');
        return new Position(noted.substring(0, Math.max(0, space)), noted.substring(space + 1));
    }

    Understanding understanding() {
        return index.understanding();
    }

    View view() {
        return index.view();
    }

    /** Reads whatever has changed since the last time. */
    void follow() throws IOException {
        News news = changes.since(position);
        Set<UUID> changed = new HashSet<>();
        Map<UUID, Change> remembered = new HashMap<>();
        for (Change change : news.changes()) {
            if (!change.equals(seen.get(change.member()))) changed.add(change.member());
            remembered.put(change.member(), change);
        }
        put(changed);
        seen = remembered;
        position = news.position();
    }

    private void put(Set<UUID> changed) throws IOException {
        if (changed.isEmpty()) return;
        for (List<UUID> portion : Portions.of(List.copyOf(changed), PORTION)) index.put(read(portion));
        index.refresh();
        committed = false;
    }

    /** Reads everybody into an index of which nobody knows yet. */
    void fill() throws IOException {
        for (List<UUID> portion : Portions.of(helpers.all(), PORTION)) index.add(read(portion));
        index.refresh();
        committed = false;
    }

    private Collection<Person> read(List<UUID> portion) {
        Map<UUID, Person> people = new HashMap<>();
        portion.forEach(id -> people.put(id, new Person(id, List.of())));
        helpers.findable(portion)
                .forEach(helper -> people.put(
                        helper.member().id(), new Person(helper.member().id(), Candidates.lines(helper))));
        return people.values();
    }

    /** So that the next start goes on from here. */
    void commit() throws IOException {
        if (committed) return;
        index.commit(position.source() + " " + position.next());
        committed = true;
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
