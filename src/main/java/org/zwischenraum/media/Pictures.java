package org.zwischenraum.media;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pictures of people and things, always drawn anew. */
@Component
public class Pictures {
    private final Files files;
    private final Darkroom darkroom;

    Pictures(Files files, Darkroom darkroom) {
        this.files = files;
        this.darkroom = darkroom;
    }

    /**
     * Keeps a picture, at most 1600 pixels wide or high.
     *
     * @throws Refused when it is no picture
     */
    @Transactional
    public StoredFile keep(String owner, UUID ownerId, Upload upload) {
        requirePicture(upload);
        return files.put(owner, ownerId, upload.name(), darkroom.develop(upload));
    }

    /**
     * Keeps a picture, at most so many pixels wide or high.
     *
     * @throws Refused when it is no picture
     */
    @Transactional
    public StoredFile keep(String owner, UUID ownerId, Upload upload, int side) {
        requirePicture(upload);
        return files.put(owner, ownerId, upload.name(), darkroom.develop(upload, side));
    }

    /**
     * Keeps the square of a picture that shows somebody's face, 192 pixels wide and high.
     *
     * @throws Refused when it is no picture
     */
    @Transactional
    public StoredFile keepFace(String owner, UUID ownerId, Upload upload, Crop crop) {
        requirePicture(upload);
        return files.put(owner, ownerId, upload.name(), darkroom.developFace(upload, crop));
    }

    /**
     * Keeps the largest square from the middle of a picture, 192 pixels wide and high.
     *
     * @throws Refused when it is no picture
     */
    @Transactional
    public StoredFile keepFace(String owner, UUID ownerId, Upload upload) {
        requirePicture(upload);
        return files.put(owner, ownerId, upload.name(), darkroom.developFace(upload));
    }

    private static void requirePicture(Upload upload) {
        if (!upload.kind().isPicture()) {
            throw new Refused(Refused.Reason.NO_PICTURE);
        }
    }
}
