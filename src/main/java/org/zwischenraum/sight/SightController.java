package org.zwischenraum.sight;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Sheet;
import org.zwischenraum.members.Sheets;
import org.zwischenraum.profiles.Audiences;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;

/** Who sees what of me. Nobody chooses it but me: this door takes no other person. */
@Controller
class SightController {
    private static final String PATH = "/me/sight";
    private final Sheets sheets;
    private final Audiences audiences;

    SightController(Sheets sheets, Audiences audiences) {
        this.sheets = sheets;
        this.audiences = audiences;
    }

    record Sight(Member me, Sheet sheet) {
        static List<Field> fields() {
            return List.of(Field.values());
        }
    }

    @GetMapping(PATH)
    Show show(Member me) {
        return Show.page("sight/sight", new Sight(me, sheets.of(me.id())));
    }

    @PostMapping(PATH)
    View choose(@ModelAttribute("sight") SightForm form, BindingResult wrong, Member me) {
        if (wrong.hasErrors()) return show(me).with(wrong);
        audiences.choose(me, form.fields(), form.offers());
        return Redirect.to(PATH + "?saved=yes");
    }
}
