package org.zwischenraum.asks;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.zwischenraum.media.Files;
import org.zwischenraum.media.Refused;
import org.zwischenraum.media.StoredFile;
import org.zwischenraum.media.Upload;
import org.zwischenraum.web.Invalid;

/** The picture or file that lies beside an ask, for instance to be looked at by others: one at most. */
@Component
public class AskFiles {
    static final String OWNER = "asks";
    private final Files files;

    AskFiles(Files files) {
        this.files = files;
    }

    public Optional<StoredFile> of(Ask ask) {
        return files.of(OWNER, ask.id()).stream().findFirst();
    }

    /**
     * Keeps what came with the form, in place of an earlier one, or takes that away.
     *
     * @throws Invalid when it is nothing that the house takes
     */
    void keep(Ask ask, AskForm form) {
        MultipartFile file = form.file();
        Optional<Upload> upload =
                Optional.ofNullable(file).filter(one -> !one.isEmpty()).map(Upload::of);
        if (upload.isPresent() || Boolean.TRUE.equals(form.withoutFile())) files.removeAllOf(OWNER, ask.id());
        upload.ifPresent(one -> keep(ask, one));
    }

    private void keep(Ask ask, Upload upload) {
        try {
            files.keep(OWNER, ask.id(), upload);
        } catch (Refused refused) {
            throw refused.at("file");
        }
    }
}
