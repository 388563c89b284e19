package org.zwischenraum.days;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** Somebody's days as they read them: who and what is named in them is what they may see now. */
@Component
class MyDays {
    private final Entries entries;
    private final Asks asks;
    private final Members members;

    MyDays(Entries entries, Asks asks, Members members) {
        this.entries = entries;
        this.asks = asks;
        this.members = members;
    }

    /**
     * An entry to be read.
     *
     * @param words what is said about it: a name, an ask's text, one's own words
     * @param path where it leads, or empty
     */
    record Line(Entry entry, String words, String path) {}

    /** One day, as far as its reader may still see of what it names. */
    record Day(LocalDate day, boolean isToday, List<Line> lines) {
        List<Line> of(Entry.Kind kind) {
            return lines.stream().filter(line -> line.entry().kind() == kind).toList();
        }

        /** Whether nothing is noted but that one was here. */
        boolean isBare() {
            return lines.size() == of(Entry.Kind.HERE).size();
        }
    }

    Day day(LocalDate day, Member me) {
        return new Day(day, day.equals(entries.today()), lines(entries.of(day, me), me));
    }

    List<Line> all(Member me) {
        return lines(entries.of(me), me);
    }

    private List<Line> lines(List<Entry> some, Member me) {
        return some.stream().flatMap(entry -> line(entry, me).stream()).toList();
    }

    private Optional<Line> line(Entry entry, Member me) {
        return switch (entry.kind()) {
            case DONE, HERE -> Optional.of(new Line(entry, entry.words(), ""));
            case MET -> entry.about().flatMap(id -> members.find(id, me)).map(other -> met(entry, other));
            case ASKED, ANSWERED ->
                entry.about().flatMap(id -> asks.find(id, me)).map(ask -> asked(entry, ask));
        };
    }

    private static Line met(Entry entry, Member other) {
        return new Line(entry, other.name(), "/people/" + other.id());
    }

    private static Line asked(Entry entry, Ask ask) {
        return new Line(entry, ask.text(), ask.path());
    }
}
