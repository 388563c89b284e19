package org.zwischenraum.moderation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.safety.Handle;
import org.zwischenraum.safety.Hideable;
import org.zwischenraum.safety.Reports;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** Hosts hide a text, and bring it back. */
@Controller
@OpenTo(Standing.HOST)
class HidingController {
    private static final String REPORTS = "/hosting/reports";
    private final HiddenTexts hidden;
    private final Hideables hideables;
    private final Hidings hidings;
    private final Appeals appeals;
    private final Rules rules;
    private final Reports reports;
    private final Members members;

    HidingController(
            HiddenTexts hidden,
            Hideables hideables,
            Hidings hidings,
            Appeals appeals,
            Rules rules,
            Reports reports,
            Members members) {
        this.hidden = hidden;
        this.hideables = hideables;
        this.hidings = hidings;
        this.appeals = appeals;
        this.rules = rules;
        this.reports = reports;
        this.members = members;
    }

    /**
     * What is hidden or was.
     *
     * @param appeals against it, by the id of the text
     * @param people who are named by it
     */
    record Hidden(List<HiddenText> texts, Map<UUID, Appeal> appeals, Map<UUID, Member> people) {
        String name(UUID id) {
            return Optional.ofNullable(people.get(id)).map(Member::name).orElse("");
        }

        Optional<Appeal> appeal(HiddenText text) {
            return Optional.ofNullable(appeals.get(text.id()));
        }
    }

    @PostMapping("/texts/{kind}/{thing}/hiding")
    View hide(
            @PathVariable String kind,
            @PathVariable UUID thing,
            @Valid @ModelAttribute("hiding") HidingForm form,
            BindingResult wrong,
            Viewer viewer,
            Member me) {
        Hideable.Text text = hideables
                .find(new Handle(kind, thing), me)
                .filter(one -> isOfAnother(one, me))
                .orElseThrow(NotThere::new);
        if (wrong.hasErrors())
            return page(Hiding.of(text, form, rules.in(viewer.language()))).with(wrong);
        hide(text, form, viewer.language(), me);
        return Redirect.to(HiddenTexts.PATH);
    }

    /** The same for a text that hosts would not see, had nobody told them of it. */
    @GetMapping("/hosting/reports/{report}/hiding")
    Show write(@PathVariable UUID report, Viewer viewer, Member me) {
        return page(reported(report, HidingForm.blank(), viewer.language(), me));
    }

    @PostMapping("/hosting/reports/{report}/hiding")
    View hideReported(
            @PathVariable UUID report,
            @Valid @ModelAttribute("hiding") HidingForm form,
            BindingResult wrong,
            Viewer viewer,
            Member me) {
        Hiding hiding = reported(report, form, viewer.language(), me);
        if (wrong.hasErrors()) return page(hiding).with(wrong);
        hide(hiding.text(), form, viewer.language(), me);
        return Redirect.to(REPORTS);
    }

    private Hiding reported(UUID report, HidingForm form, Language reader, Member me) {
        Handle what = reports.what(report, me).orElseThrow(NotThere::new);
        Hideable.Text text = hideables.find(what).orElseThrow(() -> new Conflict("moderation.hide.gone", REPORTS));
        return new Hiding(text, REPORTS + "/" + report + "/hiding", REPORTS, form, rules.in(reader));
    }

    private static boolean isOfAnother(Hideable.Text text, Member me) {
        return !text.author().equals(me.id());
    }

    private static Show page(Hiding hiding) {
        return Show.page("moderation/hide", hiding);
    }

    private void hide(Hideable.Text text, HidingForm form, Language picked, Member me) {
        Language reader = members.find(text.author()).map(Member::language).orElse(picked);
        hidings.hide(form.idOrNew(), text, form.reason(), rules.translated(form.rule(), picked, reader), me);
    }

    @GetMapping(HiddenTexts.PATH)
    Show index() {
        List<HiddenText> texts = hidden.latest();
        Map<UUID, Appeal> written =
                appeals.against(texts.stream().map(HiddenText::id).toList());
        return Show.page("moderation/hidden", new Hidden(texts, written, members.named(named(texts, written))));
    }

    private static List<UUID> named(List<HiddenText> texts, Map<UUID, Appeal> written) {
        Stream<UUID> hiding = texts.stream().flatMap(text -> Stream.of(text.author(), text.by()));
        Stream<UUID> answering = written.values().stream()
                .map(Appeal::ruling)
                .filter(Objects::nonNull)
                .map(Appeal.Ruling::by);
        return Stream.concat(hiding, answering).toList();
    }

    @PostMapping("/hosting/hidden/{id}/return")
    Redirect bringBack(@PathVariable UUID id, Member me) {
        hidings.bringBack(id, me);
        return Redirect.to(HiddenTexts.PATH);
    }
}
