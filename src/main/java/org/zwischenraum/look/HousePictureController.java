package org.zwischenraum.look;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.zwischenraum.community.HousePages;
import org.zwischenraum.community.Look;
import org.zwischenraum.community.Looks;
import org.zwischenraum.media.Refused;
import org.zwischenraum.media.Upload;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The house's picture: it stands before its name, and large on the public page. */
@Controller
@OpenTo(Standing.HOST)
class HousePictureController {
    private static final String PATH = LookController.PATH + "/picture";
    private static final int LONGEST = 200;
    private final Looks looks;
    private final Wall wall;
    private final HousePages pages;

    HousePictureController(Looks looks, Wall wall, HousePages pages) {
        this.looks = looks;
        this.wall = wall;
        this.pages = pages;
    }

    /** @param alt what the picture shows, as it was typed */
    record Frame(Look look, String alt, HousePages pages) {}

    @GetMapping(PATH)
    Show edit() {
        return frame(looks.get().alt());
    }

    @PostMapping(PATH)
    View update(
            @RequestParam(required = false) @Nullable MultipartFile picture,
            @RequestParam(defaultValue = "") String alt,
            Member me) {
        String said = Plain.line(alt);
        if (said.length() > LONGEST) return frame(said).with(new Invalid("alt", "look.problem.alt", "limit", LONGEST));
        boolean isNew = picture != null && !picture.isEmpty();
        if (!isNew && !looks.get().hasPicture())
            return frame(said).with(new Invalid("picture", "look.problem.picture"));
        try {
            if (picture != null && isNew) wall.hang(Upload.of(picture), said, me);
            else wall.describe(said, me);
        } catch (Refused refused) {
            return frame(said).with(said(refused));
        }
        return Redirect.to(LookController.PATH + "?saved=yes");
    }

    @PostMapping(PATH + "/removal")
    Redirect remove(Member me) {
        wall.takeDown(me);
        return Redirect.to(LookController.PATH + "?saved=yes");
    }

    private Show frame(String alt) {
        return Show.page("look/picture", new Frame(looks.get(), alt, pages));
    }

    /** The house takes other files elsewhere; here only a picture helps. */
    private static Invalid said(Refused refused) {
        return refused.reason() == Refused.Reason.UNKNOWN_KIND
                ? new Invalid("picture", Refused.Reason.NO_PICTURE.key())
                : refused.at("picture");
    }
}
