package org.zwischenraum.hosting;

import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.HousePages;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The first page of the house's settings: its name, languages, place, and who may join. */
@Controller
@OpenTo(Standing.HOST)
class HouseController {
    static final String PATH = "/hosting/house";
    private final Communities communities;
    private final HousePages pages;
    private final HostLog log;

    HouseController(Communities communities, HousePages pages, HostLog log) {
        this.communities = communities;
        this.pages = pages;
        this.log = log;
    }

    /** The form, and the other pages of the settings. */
    record House(HouseForm form, HousePages pages) {}

    @GetMapping(PATH)
    Show edit() {
        return show(HouseForm.of(communities.get()));
    }

    @PostMapping(PATH)
    @Transactional
    public Object update(@Valid HouseForm form, BindingResult wrong, Member me) {
        if (wrong.hasErrors()) return show(form).with(wrong);
        communities.change(form.name(), form.languages(), form.zone(), form.chosenCountry(), form.chosenJoining());
        log.note(me, "hosting.log.house", "", Map.of("name", form.name()));
        return Redirect.to(PATH + "?saved=yes");
    }

    private Show show(HouseForm form) {
        return Show.page("hosting/house", new House(form, pages));
    }
}
