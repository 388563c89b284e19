package org.zwischenraum.installed;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Standing;

/** What somebody shares on their phone begins an ask. It is in the form only: nothing is kept before they send it. */
@Controller
@OpenTo(Standing.FRIEND)
class ShareController {
    @GetMapping("/share")
    View show(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String url) {
        return Redirect.to(Shared.of(title, text, url).path());
    }
}
