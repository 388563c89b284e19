package org.zwischenraum.arrivals;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.community.Communities;
import org.zwischenraum.entry.Token;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Threshold;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Texts;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The tablet's own pages. They ask for its key and know no member; they can show the code and nothing else. */
@Controller
@OpenTo(Standing.GUEST)
class DoorController {
    private final Tablets tablets;
    private final TabletCookie cookie;
    private final DoorCodes codes;
    private final Spaces spaces;
    private final Threshold threshold;
    private final Communities communities;
    private final Texts texts;
    private final Links links;
    private final Limits limits;
    private final Clock clock;

    DoorController(
            Tablets tablets,
            TabletCookie cookie,
            DoorCodes codes,
            Spaces spaces,
            Threshold threshold,
            Communities communities,
            Texts texts,
            Links links,
            Limits limits,
            Clock clock) {
        this.tablets = tablets;
        this.cookie = cookie;
        this.codes = codes;
        this.spaces = spaces;
        this.threshold = threshold;
        this.communities = communities;
        this.texts = texts;
        this.links = links;
        this.limits = limits;
        this.clock = clock;
    }

    /** The page with the one button: links are opened by scanners too. */
    record SetUp(String secret, Tablet tablet) {}

    /** No key, or one that was taken back. */
    record NoKey() {}

    @GetMapping("/door")
    View show(HttpServletRequest request, HttpServletResponse response) {
        Optional<Space> space = space(request);
        space.flatMap(one -> cookie.read(request)).ifPresent(key -> cookie.write(new Token(key), response));
        return space.map(one -> Show.page("arrivals/door", view(one))).orElseGet(DoorController::unknown);
    }

    /** What changes on the page, asked for again and again. */
    @GetMapping("/door/now")
    View now(HttpServletRequest request) {
        return space(request).map(one -> Show.page("arrivals/_door", view(one))).orElseGet(DoorController::unknown);
    }

    @GetMapping("/door/tablets/{secret}")
    View look(@PathVariable String secret, HttpServletRequest request) {
        return tablets.waiting(secret)
                .<View>map(tablet -> Show.page("arrivals/setUp", new SetUp(secret, tablet)))
                .orElseGet(() -> used(request));
    }

    @PostMapping("/door/tablets/{secret}")
    View open(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        limits.take("arrivals.tablet", request.getRemoteAddr(), 20, Duration.ofHours(1));
        Optional<Token> key = tablets.open(secret);
        key.ifPresent(one -> cookie.write(one, response));
        return key.isPresent() ? Redirect.to("/door") : used(request);
    }

    /** A link that was used already leads on where it was used: whoever tapped twice, or went back. */
    private View used(HttpServletRequest request) {
        return space(request).isPresent() ? Redirect.to("/door") : unknown();
    }

    private Optional<Space> space(HttpServletRequest request) {
        return cookie.read(request).flatMap(tablets::find).flatMap(tablet -> spaces.find(tablet.space()));
    }

    private DoorView view(Space space) {
        Language language = communities.get().language();
        var seen = threshold.seenByAll(space.id());
        long remote = seen.stream().filter(Presence::isRemote).count();
        return new DoorView(
                space,
                links.to(codes.path(space)),
                language,
                texts.in(language),
                clock.instant().atZone(space.zone()),
                seen.size() - remote,
                remote);
    }

    private static Show unknown() {
        return Show.page("arrivals/noKey", new NoKey()).status(403);
    }
}
