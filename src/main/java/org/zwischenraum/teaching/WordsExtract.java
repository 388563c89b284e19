package org.zwischenraum.teaching;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.zwischenraum.imports.Extract;
import org.zwischenraum.members.Member;

/** The house's own words, to be brought into another house. */
@Component
class WordsExtract implements Extract {
    private final WordFiles files;

    WordsExtract(WordFiles files) {
        this.files = files;
    }

    @Override
    public String file() {
        return "words.txt";
    }

    @Override
    public void write(OutputStream out, Member host) throws IOException {
        out.write(files.own().getBytes(StandardCharsets.UTF_8));
    }
}
