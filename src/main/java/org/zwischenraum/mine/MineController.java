package org.zwischenraum.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.entry.ProofController;
import org.zwischenraum.entry.Proofs;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Role;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** What is mine: seen, understood, taken along, deleted. */
@Controller
@OpenTo(Standing.FRIEND)
class MineController {
    private static final String PATH = "/me/mine";
    private final Takeouts takeouts;
    private final Notices notices;
    private final Proofs proofs;
    private final Limits limits;

    MineController(Takeouts takeouts, Notices notices, Proofs proofs, Limits limits) {
        this.takeouts = takeouts;
        this.notices = notices;
        this.proofs = proofs;
        this.limits = limits;
    }

    /** @param takeout the last that I asked for */
    record Mine(Optional<Takeout> takeout, boolean hasProfile) {
        static String megabytes(long bytes) {
            return bytes < 100_000 ? "0.1" : String.valueOf(Math.round(bytes / 100_000.0) / 10.0);
        }
    }

    @GetMapping(PATH)
    View show(Member me) {
        notices.seen(PATH, me);
        return Show.page("mine/mine", new Mine(takeouts.latest(me), me.role() != Role.FRIEND));
    }

    @PostMapping(PATH + "/takeouts")
    View ask(Member me) {
        limits.take("mine.takeouts", me.id(), 6, Duration.ofDays(1));
        takeouts.ask(me);
        return Redirect.to(PATH + "#takeout");
    }

    /** The file holds everything: whoever finds an open browser does not get it. */
    @GetMapping(PATH + "/takeouts/{id}")
    Object fetch(@PathVariable UUID id, Member me, HttpServletRequest request) {
        Takeout takeout = takeouts.find(id, me).filter(Takeout::isReady).orElseThrow(NotThere::new);
        Resource file = new FileSystemResource(takeouts.file(takeout.id()));
        if (!file.exists()) throw new NotThere();
        if (!proofs.isStillGood(request)) return ProofController.leadTo(PATH);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(file);
    }

    private static String attachment() {
        return ContentDisposition.attachment()
                .filename("zwischenraum-mine.zip")
                .build()
                .toString();
    }
}
