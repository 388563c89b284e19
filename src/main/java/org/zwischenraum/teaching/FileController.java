package org.zwischenraum.teaching;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.zwischenraum.lexicon.Amendment;
import org.zwischenraum.lexicon.LexiconCheck;
import org.zwischenraum.lexicon.LexiconFile;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Plain;
import org.zwischenraum.text.Words;
import org.zwischenraum.vocabulary.HouseWords;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Takes the house's words along as a file, and brings them from one: first to be looked at, then to be taken. */
@Controller
@OpenTo(Standing.HOST)
class FileController {
    private static final int LARGEST = 200_000;
    private final WordFiles files;
    private final HouseWords words;

    FileController(WordFiles files, HouseWords words) {
        this.files = files;
        this.words = words;
    }

    /**
     * A file that is looked at.
     *
     * @param content as it was brought, to be mended here
     * @param blocks how many concepts it speaks of
     */
    record Brought(String content, int blocks, List<LexiconCheck.Finding> findings) {
        static Brought nothing() {
            return new Brought("", 0, List.of());
        }

        /** The key of the text that says what to mend. */
        String key(LexiconCheck.Finding finding) {
            return Words.key("teaching.finding", finding.sort());
        }

        /** What it is about, a language by its name. */
        String detail(LexiconCheck.Finding finding, Page page) {
            boolean isOfLanguage =
                    finding.sort() == LexiconCheck.Sort.NO_NAME || finding.sort() == LexiconCheck.Sort.FEW_PHRASINGS;
            return isOfLanguage ? page.say("web.language." + finding.detail()) : finding.detail();
        }
    }

    @GetMapping(Paths.ROOM + "/house.txt")
    ResponseEntity<byte[]> own() {
        return file(WordFiles.NAME, "text/plain;charset=UTF-8", files.own().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(Paths.ROOM + "/lexicon.zip")
    ResponseEntity<byte[]> all() {
        return file("lexicon.zip", "application/zip", files.all());
    }

    @GetMapping(Paths.ROOM + "/import")
    Show choose() {
        return Show.page("teaching/import", Brought.nothing());
    }

    @PostMapping(Paths.ROOM + "/import")
    View create(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String content,
            @RequestParam(defaultValue = "") String take,
            Member me)
            throws IOException {
        boolean isLarge = file != null && file.getSize() > LARGEST || content.length() > LARGEST;
        if (isLarge) return wrong("", new Invalid("file", "teaching.problem.large", "most", LARGEST / 1000));
        String text = Plain.text(
                file == null || file.isEmpty() ? content : new String(file.getBytes(), StandardCharsets.UTF_8));
        try {
            return take.isEmpty() ? look(text) : take(text, me);
        } catch (LexiconFile.Misread misread) {
            return wrong(text, new Invalid("content", "teaching.problem.line", "line", misread.line()));
        } catch (Invalid problem) {
            return wrong(
                    text,
                    new Invalid(problem.problems().stream()
                            .map(one -> new Invalid.Problem("content", one.key(), one.pairs()))
                            .toList()));
        }
    }

    private View look(String text) {
        List<Amendment> read = WordFiles.read(text);
        if (read.isEmpty()) return wrong(text, new Invalid("file", "teaching.problem.empty"));
        return Show.page("teaching/import", new Brought(text, read.size(), files.findings(read)));
    }

    private View take(String text, Member me) {
        words.take(WordFiles.read(text), me.id());
        return Redirect.to(Paths.ROOM);
    }

    private static Show wrong(String text, Invalid problem) {
        return Show.page("teaching/import", new Brought(text, 0, List.of())).with(problem);
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
