package org.zwischenraum.leaving;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.entry.ProofController;
import org.zwischenraum.entry.Proofs;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Going for good, and staying after all. */
@Controller
@OpenTo(Standing.FRIEND)
class LeavingController {
    private static final String PATH = "/me/leaving";
    private final Leavings leavings;
    private final Proofs proofs;

    LeavingController(Leavings leavings, Proofs proofs) {
        this.leavings = leavings;
        this.proofs = proofs;
    }

    /**
     * @param end when all of it goes, for who is leaving already
     * @param meant whether they have said so already, before they showed that it is them
     */
    record Leaving(Optional<Instant> end, long days, boolean meant) {
        static Leaving of(Member me, boolean meant) {
            return new Leaving(
                    Optional.ofNullable(me.leavingAt()).map(since -> Leavings.endOf(me)),
                    Leavings.PATIENCE.toDays(),
                    meant);
        }
    }

    @GetMapping(PATH)
    View show(@RequestParam(defaultValue = "false") boolean meant, Member me) {
        return Show.page("leaving/leaving", Leaving.of(me, meant));
    }

    @PostMapping(PATH)
    View begin(@RequestParam(defaultValue = "false") boolean meant, Member me, HttpServletRequest request) {
        if (!meant)
            return Show.page("leaving/leaving", Leaving.of(me, false))
                    .with(new Invalid("meant", "leaving.meant.missing"));
        if (!proofs.isStillGood(request)) return ProofController.leadTo(PATH + "?meant=true");
        leavings.begin(me);
        return Redirect.to(PATH);
    }

    @PostMapping(PATH + "/end")
    Redirect stay(Member me) {
        leavings.stay(me);
        return Redirect.to(PATH);
    }
}
