package org.zwischenraum.people;

import gg.jte.Content;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Nearness;
import org.zwischenraum.members.Profile;
import org.zwischenraum.members.Profiles;
import org.zwischenraum.members.Sheets;
import org.zwischenraum.profiles.Question;
import org.zwischenraum.reasons.Naming;
import org.zwischenraum.switches.Switches;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Tongues;
import org.zwischenraum.text.Weekdays;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Show;

/** The room of the people: who is here, and what they could do together. */
@Controller
class PeopleController {
    private static final int A_PAGE = 24;
    private final People people;
    private final Meaning meaning;
    private final Members members;
    private final Profiles profiles;
    private final Sheets sheets;
    private final ObjectProvider<Deed> deeds;
    private final ObjectProvider<PersonPart> parts;
    private final Switches switches;

    PeopleController(
            People people,
            Meaning meaning,
            Members members,
            Profiles profiles,
            Sheets sheets,
            ObjectProvider<Deed> deeds,
            ObjectProvider<PersonPart> parts,
            Switches switches) {
        this.people = people;
        this.meaning = meaning;
        this.members = members;
        this.profiles = profiles;
        this.sheets = sheets;
        this.deeds = deeds;
        this.parts = parts;
        this.switches = switches;
    }

    /** @param next number of the page that follows; 0 at the end */
    record Room(Search search, List<Found> found, int next, Naming naming) {
        List<String> tongues(Language in) {
            return Tongues.choices(search.language().isEmpty() ? List.of() : List.of(search.language()), in);
        }

        String link(int page) {
            return org.springframework.web.util.UriComponentsBuilder.fromPath("/people")
                    .queryParam("query", "{query}")
                    .queryParam("weekday", search.weekday() == null ? "" : Weekdays.word(search.weekday()))
                    .queryParam("language", search.language())
                    .queryParam("page", page)
                    .encode()
                    .buildAndExpand(search.typed().words())
                    .toUriString();
        }

        boolean isFor(DayOfWeek day) {
            return search.weekday() == day;
        }
    }

    /**
     * Somebody's page.
     *
     * @param as with whose eyes it is shown; null for one's own
     */
    record Person(
            Member who,
            Profile profile,
            Member me,
            List<Deed> deeds,
            List<PersonPart> parts,
            @Nullable Nearness as) {
        List<Content> deeds(Page page) {
            return deeds.stream()
                    .flatMap(deed -> deed.offer(page, who, me).stream())
                    .toList();
        }

        List<Content> parts(Page page) {
            return parts.stream()
                    .flatMap(part -> part.show(page, who, me, as).stream())
                    .toList();
        }

        boolean isMe() {
            return who.id().equals(me.id());
        }

        /** What they answered, but the first question, which stands by itself. */
        List<Question> answers() {
            return Question.all().stream()
                    .filter(question -> question != Question.SITTING_ON)
                    .filter(question -> !profile.says(question.field()).isEmpty())
                    .toList();
        }
    }

    @GetMapping("/people")
    Show index(
            Member me,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String weekday,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(defaultValue = "1") int page) {
        Search search = Search.of(query, weekday, language);
        List<Found> found = people.find(search, me)
                .skip(Math.max(0, page - 1L) * A_PAGE)
                .limit(A_PAGE + 1)
                .toList();
        int shown = Math.min(A_PAGE, found.size());
        return Show.page(
                "people/people",
                new Room(search, found.subList(0, shown), shown < found.size() ? page + 1 : 0, meaning.naming()));
    }

    /** @param as with whose eyes I look at my own page; of others' pages there is only what I may see */
    @GetMapping("/people/{id}")
    Show show(@PathVariable UUID id, @RequestParam(required = false) @Nullable Nearness as, Member me) {
        Member who = members.find(id, me).orElseThrow(NotThere::new);
        if (as != null && id.equals(me.id())) return seen(me, as);
        return Show.page("people/person", new Person(who, profiles.of(who, me), me, deeds(), parts(), null));
    }

    private Show seen(Member me, Nearness as) {
        Profile profile = Profiles.profile(me, sheets.of(me.id()), as);
        return Show.page("people/person", new Person(me, profile, me, List.of(), parts(), as));
    }

    private List<PersonPart> parts() {
        return parts.stream().filter(switches::isOwnerOn).toList();
    }

    private List<Deed> deeds() {
        return deeds.stream()
                .filter(switches::isOwnerOn)
                .sorted(Comparator.comparingInt(Deed::order))
                .toList();
    }
}
