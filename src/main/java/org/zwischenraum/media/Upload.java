package org.zwischenraum.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartFile;

/**
 * What came in, not judged yet.
 *
 * @param name what the sender calls it, at most a hint for those who save it
 */
public record Upload(String name, byte[] content) {
    /** The largest upload that is taken, in bytes: 15 MB. */
    public static final int LARGEST = 15_000_000;

    public static Upload of(MultipartFile file) {
        try {
            var name = file.getOriginalFilename();
            return new Upload(name == null ? "" : name, file.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether a form was sent without choosing a file. */
    public boolean isEmpty() {
        return content.length == 0;
    }

    /** The kind of an upload that may come in. */
    Kind kind() {
        if (isEmpty()) {
            throw new Refused(Refused.Reason.EMPTY);
        }
        if (content.length > LARGEST) {
            throw new Refused(Refused.Reason.TOO_LARGE);
        }
        return Kind.of(content).orElseThrow(() -> new Refused(Refused.Reason.UNKNOWN_KIND));
    }
}
