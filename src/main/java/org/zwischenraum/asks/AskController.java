package org.zwischenraum.asks;

import jakarta.validation.Valid;
import java.time.Duration;
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
import org.zwischenraum.media.StoredFile;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The room "Ich suche". */
@Controller
@OpenTo(Standing.FRIEND)
class AskController {
    private final Asks asks;
    private final AskIndex index;
    private final AskPage page;
    private final AskFiles files;
    private final Limits limits;

    AskController(Asks asks, AskIndex index, AskPage page, AskFiles files, Limits limits) {
        this.asks = asks;
        this.index = index;
        this.page = page;
        this.files = files;
        this.limits = limits;
    }

    /**
     * An ask that is being written or changed.
     *
     * @param file what lies beside it so far
     * @param isPreview whether the page shows what others will see, before it is sent
     */
    record Writing(AskForm form, Optional<StoredFile> file, boolean isPreview) {}

    @GetMapping("/asks")
    View index(Member me, @RequestParam(defaultValue = "false") boolean mine, @RequestParam Optional<UUID> before) {
        return Show.page("asks/index", index.of(me, mine, before.orElse(AskIndex.LATEST)));
    }

    @GetMapping("/asks/new")
    View blank(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String details,
            @RequestParam(defaultValue = "") String link) {
        return writing(AskForm.empty(Ids.next(), text).with(details, link), false);
    }

    @PostMapping("/asks")
    View create(@Valid @ModelAttribute AskForm form, BindingResult wrong, Member me) {
        if (wrong.hasErrors()) return writing(form, false).with(wrong);
        if (form.needsPreview()) return writing(form, true);
        limits.take("asks", me.id(), 20, Duration.ofHours(1));
        try {
            return Redirect.to(asks.post(form, me).path());
        } catch (Invalid invalid) {
            return writing(form, false).with(invalid);
        }
    }

    @GetMapping("/asks/{id}")
    View show(@PathVariable UUID id, Member me) {
        Ask ask = asks.find(id, me).orElseThrow(NotThere::new);
        return page.of(ask, me);
    }

    @GetMapping("/asks/{id}/edit")
    View edit(@PathVariable UUID id, Member me) {
        Ask ask = asks.openOf(id, me);
        return changing(ask, AskForm.of(ask), false);
    }

    @PostMapping("/asks/{id}")
    View update(@PathVariable UUID id, @Valid @ModelAttribute AskForm form, BindingResult wrong, Member me) {
        Ask ask = asks.openOf(id, me);
        if (wrong.hasErrors()) return changing(ask, form, false).with(wrong);
        if (form.needsPreview() && !ask.isDiscreet()) return changing(ask, form, true);
        if (form.bringsFile()) limits.take("asks.files", me.id(), 20, Duration.ofHours(1));
        try {
            return Redirect.to(asks.change(id, form, me).path());
        } catch (Invalid invalid) {
            return changing(ask, form, false).with(invalid);
        }
    }

    @PostMapping("/asks/{id}/withdrawal")
    View withdraw(@PathVariable UUID id, Member me) {
        asks.withdraw(id, me);
        return Redirect.to("/asks/" + id);
    }

    @PostMapping("/asks/{id}/prolongation")
    View prolong(@PathVariable UUID id, Member me) {
        return Redirect.to(asks.prolong(id, me).path());
    }

    private static Show writing(AskForm form, boolean isPreview) {
        return Show.page("asks/new", new Writing(form, Optional.empty(), isPreview));
    }

    private Show changing(Ask ask, AskForm form, boolean isPreview) {
        return Show.page("asks/edit", new Writing(form, files.of(ask), isPreview));
    }
}
