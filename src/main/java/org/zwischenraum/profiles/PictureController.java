package org.zwischenraum.profiles;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.zwischenraum.media.Crop;
import org.zwischenraum.media.Refused;
import org.zwischenraum.media.Upload;
import org.zwischenraum.members.Faces;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;

/** My picture. Without a script the middle of it is taken. */
@Controller
class PictureController {
    private final Faces faces;

    PictureController(Faces faces) {
        this.faces = faces;
    }

    @GetMapping("/me/picture")
    Show edit(Member me) {
        return Show.page("profiles/picture", me);
    }

    @PostMapping("/me/picture")
    View update(
            Member me,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            @RequestParam(required = false) @Nullable Double x,
            @RequestParam(required = false) @Nullable Double y,
            @RequestParam(required = false) @Nullable Double size) {
        if (picture == null || picture.isEmpty())
            return Show.page("profiles/picture", me).with(new Invalid("picture", "profiles.problem.picture"));
        try {
            faces.keep(me, Upload.of(picture), crop(x, y, size));
        } catch (Refused refused) {
            return Show.page("profiles/picture", me).with(said(refused));
        }
        return Redirect.to("/me");
    }

    @PostMapping("/me/picture/removal")
    Redirect remove(Member me) {
        faces.remove(me);
        return Redirect.to("/me");
    }

    /** The house takes other files elsewhere; here only a picture helps. */
    private static Invalid said(Refused refused) {
        return refused.reason() == Refused.Reason.UNKNOWN_KIND
                ? new Invalid("picture", Refused.Reason.NO_PICTURE.key())
                : refused.at("picture");
    }

    private static Optional<Crop> crop(@Nullable Double x, @Nullable Double y, @Nullable Double size) {
        return x == null || y == null || size == null ? Optional.empty() : Optional.of(new Crop(x, y, size));
    }
}
