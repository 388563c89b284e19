package org.zwischenraum.profiles;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Standing;

/** The language in which the house speaks to somebody. */
@Controller
@OpenTo(Standing.FRIEND)
class LanguageChoiceController {
    private final Members members;

    LanguageChoiceController(Members members) {
        this.members = members;
    }

    @PostMapping("/me/language")
    View update(@RequestParam String language, Member me) {
        members.speak(me.id(), Language.find(language).orElseThrow(NotThere::new));
        return Redirect.to("/me/settings");
    }
}
