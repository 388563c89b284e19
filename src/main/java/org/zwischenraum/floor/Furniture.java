package org.zwischenraum.floor;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.plans.Drawing;
import org.zwischenraum.plans.Figure;
import org.zwischenraum.plans.PlanTable;
import org.zwischenraum.plans.Plans;
import org.zwischenraum.presences.Present;
import org.zwischenraum.presences.Shown;
import org.zwischenraum.text.Texts;
import org.zwischenraum.web.Page;

/** The plan with its people, and the same as a list of tables. */
@Component
class Furniture {
    private final Plans plans;
    private final Additions additions;
    private final Texts texts;
    private final TemplateEngine engine;

    Furniture(Plans plans, Additions additions, Texts texts, TemplateEngine engine) {
        this.plans = plans;
        this.additions = additions;
        this.texts = texts;
        this.engine = engine;
    }

    /**
     * A table and who sits there, as far as the viewer sees them.
     *
     * @param signs what it is about just now
     */
    record TableLine(PlanTable table, List<Member> people, List<TableSign.Sign> signs, boolean amIThere) {
        Optional<String> path() {
            return signs.stream()
                    .map(TableSign.Sign::path)
                    .filter(path -> !path.isEmpty())
                    .findFirst();
        }

        String sign() {
            return signs.stream()
                    .map(TableSign.Sign::text)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }

    Optional<PlanTable> table(UUID id, UUID space) {
        return plans.of(space).table(id);
    }

    List<TableLine> tables(UUID space, List<Present> people, Member me) {
        Map<UUID, List<Member>> seated = new HashMap<>();
        people.forEach(one -> one.presence()
                .seat()
                .ifPresent(table ->
                        seated.computeIfAbsent(table, _ -> new ArrayList<>()).add(one.member())));
        Map<UUID, List<TableSign.Sign>> signs = additions.signs(space, me, texts.in(me.language()));
        return plans.of(space).tables().stream()
                .map(table -> line(table, seated, signs, me))
                .toList();
    }

    /** The plan; a table that has a page of its own leads there. */
    Content drawing(
            UUID space, List<Present> people, List<FloorGuests.Guest> guests, List<TableLine> tables, Page page) {
        Map<UUID, String> signs = new HashMap<>();
        tables.stream()
                .filter(line -> !line.sign().isEmpty())
                .forEach(line -> signs.put(line.table().id(), line.sign()));
        List<Figure> figures = Stream.concat(
                        people.stream().map(one -> figure(one, page)),
                        guests.stream().map(one -> figure(one, space, page)))
                .toList();
        Drawing drawing = Drawing.of(plans.of(space))
                .with(figures)
                .withSigns(signs)
                .leadingTo("/floor?space=" + space + "#table-");
        return output -> engine.render("plans/drawing.jte", Map.of("page", page, "it", drawing), output);
    }

    private static TableLine line(
            PlanTable table, Map<UUID, List<Member>> seated, Map<UUID, List<TableSign.Sign>> signs, Member me) {
        List<Member> people = seated.getOrDefault(table.id(), List.of());
        return new TableLine(
                table,
                people,
                signs.getOrDefault(table.id(), List.of()),
                people.stream().anyMatch(one -> one.id().equals(me.id())));
    }

    private Figure figure(FloorGuests.Guest one, UUID space, Page page) {
        Content face = output -> engine.render("floor/_guestFigure.jte", Map.of("page", page, "it", one), output);
        return new Figure(one.table().orElse(space), face, one.firstName(), "guest-" + one.id());
    }

    /** Who sits at no table stands where there is room. */
    private Figure figure(Present one, Page page) {
        Content face = output -> engine.render("presences/_figure.jte", Map.of("page", page, "it", one), output);
        return Shown.figure(one.presence(), one.member(), face);
    }
}
