package org.zwischenraum.tone;

import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.community.HousePages;
import org.zwischenraum.community.Manners;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** How the house speaks. What people write stays as they wrote it. */
@Controller
@OpenTo(Standing.HOST)
class ToneController {
    static final String PATH = "/hosting/house/tone";
    private final Manners manners;
    private final HousePages pages;
    private final Audit audit;

    ToneController(Manners manners, HousePages pages, Audit audit) {
        this.manners = manners;
        this.pages = pages;
        this.audit = audit;
    }

    record Tone(ToneForm form, HousePages pages) {}

    @GetMapping(PATH)
    Show edit() {
        return show(ToneForm.of(manners.sign(), manners.isFormalOutside()));
    }

    @PostMapping(PATH)
    @Transactional
    public Object update(@Valid ToneForm form, BindingResult wrong, Member me) {
        if (wrong.hasErrors()) return show(form).with(wrong);
        if (manners.change(form.chosenSign(), form.isFormal())) audit.note(me.id(), "tone.log.changed", "", Map.of());
        return Redirect.to(PATH + "?saved=yes");
    }

    private Show show(ToneForm form) {
        return Show.page("tone/tone", new Tone(form, pages));
    }
}
