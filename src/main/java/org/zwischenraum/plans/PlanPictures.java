package org.zwischenraum.plans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.media.Files;
import org.zwischenraum.media.MayRead;
import org.zwischenraum.media.Pictures;
import org.zwischenraum.media.Upload;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** Pictures that lie below plans, such as the architect's drawing. */
@Component
class PlanPictures implements MayRead {
    private static final String OWNER = "plans";
    private final Pictures pictures;
    private final Files files;
    private final Spaces spaces;

    PlanPictures(Pictures pictures, Files files, Spaces spaces) {
        this.pictures = pictures;
        this.files = files;
        this.spaces = spaces;
    }

    @Override
    public String owner() {
        return OWNER;
    }

    @Override
    public boolean mayRead(Viewer viewer, UUID space) {
        return viewer.standing().reaches(Standing.FRIEND) && spaces.find(space).isPresent();
    }

    @Transactional
    UUID keep(Space space, Upload upload) {
        return pictures.keep(OWNER, space.id(), upload).id();
    }

    /** The picture that a form names, if it is one of this space's; null when it is none. */
    @Nullable
    UUID of(Space space, @Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        return files.of(OWNER, space.id()).stream()
                .map(file -> file.id())
                .filter(id -> id.toString().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
