package org.zwischenraum.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.zwischenraum.switches.Switches;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Words;

/** The page that a template is drawn on: who looks, in which words, with what around it. */
public final class Page {
    private final String path;
    private final @Nullable String query;
    private final @Nullable CsrfToken csrf;
    private final Viewer viewer;
    private final Words words;
    private final Masthead masthead;
    private final Problems problems;
    private final List<Room> rooms;
    private final List<Badge> badges;
    private final List<HeadPart> headParts;
    private final Switches switches;
    private final Assets assets;
    private final Clock clock;
    private final TemplateEngine engine;

    Page(
            String path,
            @Nullable String query,
            @Nullable CsrfToken csrf,
            Viewer viewer,
            Words words,
            Masthead masthead,
            Problems problems,
            List<Room> rooms,
            List<Badge> badges,
            List<HeadPart> headParts,
            Switches switches,
            Assets assets,
            Clock clock,
            TemplateEngine engine) {
        this.path = path;
        this.query = query;
        this.csrf = csrf;
        this.viewer = viewer;
        this.words = words;
        this.masthead = masthead;
        this.problems = problems;
        this.rooms = rooms;
        this.badges = badges;
        this.headParts = headParts;
        this.switches = switches;
        this.assets = assets;
        this.clock = clock;
        this.engine = engine;
    }

    /**
     * A text in the viewer's language.
     *
     * @param pairs names and values of its arguments in turn
     */
    public String say(String key, Object... pairs) {
        return words.say(key, pairs);
    }

    /** The word for a constant: {@code asks.kind.question} for {@code ("asks.kind", Kind.QUESTION)}. */
    public String of(String prefix, Enum<?> constant) {
        return words.of(prefix, constant);
    }

    public Words words() {
        return words;
    }

    /** The words of another language: for what is printed or written for somebody else. */
    public Words in(Language language) {
        return words.texts().in(language);
    }

    /** The words of a language for somebody who does not belong to the house: for what is printed to be given away. */
    public Words outside(Language language) {
        return words.texts().outside(language);
    }

    public Viewer viewer() {
        return viewer;
    }

    public Masthead house() {
        return masthead;
    }

    public Language language() {
        return words.language();
    }

    public List<Room> rooms() {
        return rooms;
    }

    /** Whether this module is on: a page does not lead to what hosts have switched off. */
    public boolean has(String module) {
        return switches.isOn(module);
    }

    /** Whether this is the page at {@code path}, or one below it. */
    public boolean isIn(String path) {
        return this.path.equals(path) || (path.length() > 1 && this.path.startsWith(path + "/"));
    }

    public String path() {
        return path;
    }

    /** The path with its query, to come back to. */
    public String address() {
        return query == null ? path : path + "?" + query;
    }

    /** How many things wait behind an entry of the header. */
    public int waiting(String path) {
        return badges.stream()
                .filter(badge -> badge.path().equals(path))
                .mapToInt(badge -> badge.waiting(viewer))
                .sum();
    }

    /** What modules add to the head of this page. */
    public List<Content> headParts() {
        return headParts.stream().flatMap(part -> part.show(this).stream()).toList();
    }

    /** The token that each form carries, so that no other site can send it. */
    public String csrf() {
        return csrf == null ? "" : csrf.getToken();
    }

    /** A fresh id for a form that makes something: sent twice, it makes one. */
    public UUID nextId() {
        return Ids.next();
    }

    /** What is wrong with this field, said so that one knows what to do. */
    public Optional<String> problem(String field) {
        return problems.at(field, words);
    }

    /** What was typed into a field that is wrong, so that nothing is lost; empty when nothing is wrong with it. */
    public String typed(String field) {
        return problems.typed(field);
    }

    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    /** The fields that something is wrong with. */
    public List<String> wrongFields() {
        return problems.fields();
    }

    /** The address of a style sheet, script, icon or font, for example {@code asks/asks.js}; changes with its content. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** Now, on the viewer's clock. */
    public ZonedDateTime now() {
        return clock.instant().atZone(viewer.zone());
    }

    /** "14. Juli", with the year when it is not this one. */
    public String day(Instant at) {
        return day(at.atZone(viewer.zone()).toLocalDate());
    }

    /** "14. Juli", with the year when it is not this one. */
    public String day(LocalDate date) {
        Calendar calendar = Calendar.in(language());
        return date.getYear() == now().getYear() ? calendar.day(date) : calendar.dayAndYear(date);
    }

    /** "13.–19. Juli", with the year when one of them is not in this one. */
    public String days(LocalDate from, LocalDate until) {
        Calendar calendar = Calendar.in(language());
        int year = now().getYear();
        return from.getYear() == year && until.getYear() == year
                ? calendar.days(from, until)
                : calendar.daysAndYear(from, until);
    }

    /** "Dienstag, 14. Juli". */
    public String weekdayAndDay(LocalDate date) {
        return Calendar.in(language()).weekday(date) + ", " + day(date);
    }

    /** "14. Juli, 15:30". */
    public String moment(Instant at) {
        return day(at) + ", " + time(at);
    }

    /** "15:30". */
    public String time(Instant at) {
        return Calendar.in(language()).time(at.atZone(viewer.zone()).toLocalTime());
    }

    /** "15:30", of a time of day that is meant where it is said. */
    public String time(java.time.LocalTime at) {
        return Calendar.in(language()).time(at);
    }

    /** "eben", "vor 5 Minuten", "gestern", or the day. */
    public String ago(Instant at) {
        long minutes = java.time.Duration.between(at, clock.instant()).toMinutes();
        if (minutes < 2) return say("web.ago.now");
        if (minutes < 60) return say("web.ago.minutes", "count", minutes);
        return dayAgo(at);
    }

    private String dayAgo(Instant at) {
        LocalDate day = at.atZone(viewer.zone()).toLocalDate();
        if (day.equals(now().toLocalDate())) return say("web.ago.today", "time", time(at));
        if (day.equals(now().toLocalDate().minusDays(1))) return say("web.ago.yesterday");
        return say("web.ago.day", "day", day(day));
    }

    void draw(String template, Object it, TemplateOutput output) {
        engine.render(template, Map.of("page", this, "it", it), output);
    }
}
