package org.zwischenraum.members;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Ids;

/** Those who might help somebody: who wants to be proposed, and with which of their own lines. */
@Component
public class Helpers {
    private static final String PROPOSABLE =
            "role <> 'FRIEND' and suspended_at is null and leaving_at is null and emptied_at is null and paused_at is null";

    private final JdbcClient sql;
    private final Members members;
    private final Sheets sheets;
    private final Apart apart;
    private final Nearnesses nearnesses;

    Helpers(JdbcClient sql, Members members, Sheets sheets, Apart apart, Nearnesses nearnesses) {
        this.sql = sql;
        this.members = members;
        this.sheets = sheets;
        this.apart = apart;
        this.nearnesses = nearnesses;
    }

    /** Everybody who may be proposed to this asker and has at least one line to rest on. */
    public List<Helper> forAsker(Member asker) {
        List<Member> people = proposable(asker);
        Map<UUID, Sheet> all = sheets.of(people.stream().map(Member::id).toList());
        Nearnesses.View view = nearnesses.of(asker);
        List<Helper> helpers = new ArrayList<>();
        for (Member member : people) {
            Helper helper = helper(member, all.getOrDefault(member.id(), Sheet.BLANK), view.to(member.id()));
            if (!helper.lines().isEmpty()) helpers.add(helper);
        }
        return helpers;
    }

    /** Those of some people who may be proposed to this asker at this moment: read anew, since what found them may be older. */
    public List<Helper> forAsker(Member asker, Collection<UUID> among) {
        Nearnesses.View view = nearnesses.of(asker);
        Set<UUID> never = apart.never(asker.id());
        List<Member> people = proposable(among).stream()
                .filter(member -> !member.id().equals(asker.id()) && !never.contains(member.id()))
                .toList();
        return helpers(people, member -> view.to(member.id()));
    }

    /** Those of some people who may be proposed to anybody, with all lines that anybody else may see: for finding them, never to be shown. */
    public List<Helper> findable(Collection<UUID> among) {
        return helpers(proposable(among), member -> Nearness.HOST);
    }

    /** Everybody of whom {@link #findable} may say something. */
    public List<UUID> all() {
        return sql.sql("select id from member where " + PROPOSABLE + " order by id")
                .query(Ids::first)
                .list();
    }

    private List<Member> proposable(Collection<UUID> among) {
        return sql.sql("select * from member where id = any(:ids) and " + PROPOSABLE)
                .param("ids", among.toArray(UUID[]::new))
                .query(MemberRow::member)
                .list();
    }

    private List<Helper> helpers(List<Member> people, Function<Member, Nearness> nearness) {
        Map<UUID, Sheet> read =
                sheets.read(Set.copyOf(people.stream().map(Member::id).toList()));
        return people.stream()
                .map(member -> helper(member, read.getOrDefault(member.id(), Sheet.BLANK), nearness.apply(member)))
                .filter(helper -> !helper.lines().isEmpty())
                .toList();
    }

    /** These people as the asker may see them at this moment, also those who do not want to be proposed any more. */
    public Map<UUID, Helper> seenBy(Member asker, Collection<Member> people) {
        Map<UUID, Sheet> all = sheets.of(people.stream().map(Member::id).toList());
        Nearnesses.View view = nearnesses.of(asker);
        Map<UUID, Helper> seen = new HashMap<>();
        for (Member member : people)
            seen.put(member.id(), helper(member, all.getOrDefault(member.id(), Sheet.BLANK), view.to(member.id())));
        return seen;
    }

    /** Somebody with what every member may see of them: it depends on nobody who looks. */
    public Helper openly(UUID member) {
        return helper(members.get(member), sheets.of(member), Nearness.MEMBER);
    }

    /** The same for several, read at once. */
    public Shown openly(Collection<UUID> people) {
        return new Shown(members.named(people), sheets.of(Set.copyOf(people)));
    }

    /** What some people show to every member; put together for whom it is asked. */
    public record Shown(Map<UUID, Member> people, Map<UUID, Sheet> sheets) {
        /** Nobody where somebody else is asked for, or is not there. */
        public Optional<Helper> of(UUID member) {
            return Optional.ofNullable(people.get(member))
                    .map(one -> helper(one, sheets.getOrDefault(member, Sheet.BLANK), Nearness.MEMBER));
        }
    }

    private List<Member> proposable(Member asker) {
        Set<UUID> never = apart.never(asker.id());
        return members.listed().stream()
                .filter(member -> !member.isPaused() && !member.id().equals(asker.id()))
                .filter(member -> !never.contains(member.id()))
                .toList();
    }

    private static Helper helper(Member member, Sheet sheet, Nearness nearness) {
        return new Helper(
                member,
                Stream.concat(offers(sheet, nearness), fields(sheet, nearness)).toList(),
                sheet.shows(Field.LANGUAGES, nearness) ? Set.copyOf(member.languages()) : Set.of(),
                sheet.shows(Field.WEEKDAYS, nearness) ? member.weekdays() : Set.<DayOfWeek>of());
    }

    private static Stream<Line> offers(Sheet sheet, Nearness nearness) {
        return sheet.offers().stream()
                .filter(offer -> !offer.unused() && offer.audience().includes(nearness))
                .map(offer -> new Line("offer:" + offer.id(), Line.Kind.OFFER, offer.text()));
    }

    private static Stream<Line> fields(Sheet sheet, Nearness nearness) {
        return sheet.words().entrySet().stream()
                .filter(said -> said.getKey().isALine() && !sheet.isUnused(said.getKey()))
                .filter(said -> sheet.shows(said.getKey(), nearness))
                .map(said -> new Line(said.getKey().name(), Line.Kind.of(said.getKey()), said.getValue()))
                .sorted(java.util.Comparator.comparing(Line::kind));
    }
}
