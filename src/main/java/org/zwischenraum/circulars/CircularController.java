package org.zwischenraum.circulars;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.roster.Filter;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Hosts write to many: look at it, send it to oneself, send it. */
@Controller
@OpenTo(Standing.HOST)
class CircularController {
    private final Circulars circulars;
    private final Readership readership;
    private final CircularLetters letters;
    private final Members members;
    private final Settings settings;
    private final Limits limits;

    CircularController(
            Circulars circulars,
            Readership readership,
            CircularLetters letters,
            Members members,
            Settings settings,
            Limits limits) {
        this.circulars = circulars;
        this.readership = readership;
        this.letters = letters;
        this.members = members;
        this.settings = settings;
        this.limits = limits;
    }

    /** What was sent. */
    record Sent(List<Circular> letters, Map<UUID, Member> people, boolean mail) {
        String name(UUID id) {
            return Optional.ofNullable(people.get(id)).map(Member::name).orElse("");
        }
    }

    /** One that was sent. */
    record One(Circular circular, String by) {}

    /**
     * @param readers how many would get it just now
     * @param lately how many left within a week
     * @param mail whether letters leave this house
     * @param isShown whether it stands there as it would be read
     * @param isTried whether it was just sent to its writer
     */
    record Draft(
            CircularForm form, Filter filter, int readers, int lately, boolean mail, boolean isShown, boolean isTried) {
        boolean maySend() {
            return mail && readers > 0 && lately < Circulars.MOST;
        }

        int most() {
            return Circulars.MOST;
        }

        List<String> paragraphs() {
            return Circular.paragraphs(form.text());
        }
    }

    @GetMapping(Circulars.PATH)
    Show index() {
        List<Circular> all = circulars.all();
        Map<UUID, Member> writers = members.named(all.stream().map(Circular::by).toList());
        return Show.page("circulars/index", new Sent(all, writers, mail()));
    }

    @GetMapping("/circulars/new")
    Show write(@RequestParam Map<String, String> typed) {
        return page(CircularForm.blank(), Filter.of(typed), false, false);
    }

    @PostMapping("/circulars/preview")
    View look(
            @Valid @ModelAttribute("circular") CircularForm form,
            BindingResult wrong,
            @RequestParam Map<String, String> typed) {
        Show page = page(form, Filter.of(typed), !wrong.hasErrors(), false);
        return wrong.hasErrors() ? page.with(wrong) : page;
    }

    /** To oneself, to see how it looks; a few an hour. */
    @PostMapping("/circulars/trial")
    View tryOut(
            @Valid @ModelAttribute("circular") CircularForm form,
            BindingResult wrong,
            @RequestParam Map<String, String> typed,
            Member me) {
        Filter filter = Filter.of(typed);
        if (wrong.hasErrors()) return page(form, filter, false, false).with(wrong);
        limits.take("circulars.trial", me.id(), 10, Duration.ofHours(1));
        if (circulars.isFirstTrial(form)) letters.send(form.subject(), form.text(), me.id(), me.id());
        return page(form, filter, true, true);
    }

    @PostMapping(Circulars.PATH)
    View create(
            @Valid @ModelAttribute("circular") CircularForm form,
            BindingResult wrong,
            @RequestParam Map<String, String> typed,
            Member me) {
        Filter filter = Filter.of(typed);
        if (wrong.hasErrors()) return page(form, filter, false, false).with(wrong);
        if (!mail()) throw new Conflict("circulars.noMail", Circulars.PATH);
        circulars.send(form, filter, me);
        return Redirect.to(Circulars.PATH);
    }

    @GetMapping("/circulars/{id}")
    Show show(@PathVariable UUID id) {
        Circular circular = circulars.find(id).orElseThrow(NotThere::new);
        return Show.page(
                "circulars/show",
                new One(circular, members.find(circular.by()).map(Member::name).orElse("")));
    }

    private Show page(CircularForm form, Filter filter, boolean isShown, boolean isTried) {
        int readers = readership.of(filter).size();
        return Show.page(
                "circulars/new", new Draft(form, filter, readers, circulars.lately(), mail(), isShown, isTried));
    }

    private boolean mail() {
        return settings.smtp().isPresent();
    }
}
