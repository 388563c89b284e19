package org.zwischenraum.spaces;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.zwischenraum.media.Refused;
import org.zwischenraum.media.Upload;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Where hosts hang up pictures of a space. */
@Controller
@OpenTo(Standing.HOST)
class SpacePictureController {
    private static final int LONGEST = 200;
    private final Spaces spaces;
    private final SpacePictures pictures;

    SpacePictureController(Spaces spaces, SpacePictures pictures) {
        this.spaces = spaces;
        this.pictures = pictures;
    }

    /** @param words what was typed beside a picture that did not come in */
    record Wall(Space space, List<SpacePicture> pictures, String words) {}

    @GetMapping("/spaces/{id}/pictures")
    Show index(@PathVariable UUID id) {
        return wall(id, "");
    }

    @PostMapping("/spaces/{id}/pictures")
    View add(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            @RequestParam(defaultValue = "") String words) {
        if (picture == null || picture.isEmpty())
            return wall(id, words).with(new Invalid("picture", "spaces.problem.picture"));
        if (words.length() > LONGEST) return wall(id, words).with(new Invalid("words", "spaces.problem.tooLong"));
        try {
            pictures.add(find(id), Upload.of(picture), Plain.line(words));
        } catch (Refused refused) {
            return wall(id, words).with(refused.at("picture"));
        }
        return Redirect.to("/spaces/" + id + "/pictures");
    }

    @PostMapping("/spaces/{id}/pictures/{picture}/removal")
    View remove(@PathVariable UUID id, @PathVariable UUID picture) {
        pictures.remove(find(id), picture);
        return Redirect.to("/spaces/" + id + "/pictures");
    }

    private Show wall(UUID id, String words) {
        Space space = find(id);
        return Show.page("spaces/pictures", new Wall(space, pictures.of(space), words));
    }

    private Space find(UUID id) {
        return spaces.find(id).orElseThrow(NotThere::new);
    }
}
