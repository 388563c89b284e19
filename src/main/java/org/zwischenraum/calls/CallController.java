package org.zwischenraum.calls;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The page of a call, with the device test before it; and the way to the community's own meeting server. */
@Controller
@OpenTo(Standing.FRIEND)
class CallController {
    /** Here alone browsers may be asked for camera, microphone and screen, and only by this house itself. */
    private static final String PERMISSIONS =
            "geolocation=(), camera=(self), microphone=(self), display-capture=(self), payment=()";

    /** Each time another server may be asked to open a room. */
    private static final int MOST_A_MINUTE = 20;

    private final CallRooms rooms;
    private final Calls calls;
    private final IceServers servers;
    private final RelayChoices choices;
    private final Elsewhere elsewhere;
    private final Limits limits;

    CallController(
            CallRooms rooms,
            Calls calls,
            IceServers servers,
            RelayChoices choices,
            Elsewhere elsewhere,
            Limits limits) {
        this.rooms = rooms;
        this.calls = calls;
        this.servers = servers;
        this.choices = choices;
        this.elsewhere = elsewhere;
        this.limits = limits;
    }

    /**
     * @param hasRelay whether the house has a server that passes sound and picture on
     * @param relayOnly whether this member wants to talk through it alone
     */
    record Choice(boolean hasRelay, boolean relayOnly) {
        /** Then there is neither sound nor picture. */
        boolean isImpossible() {
            return relayOnly && !hasRelay;
        }
    }

    record Single(CallRoom room, List<Member> inside, Choice choice, Member me) {}

    record Outside(CallRoom room) {}

    @GetMapping("/calls/{id}")
    View show(@PathVariable UUID id, Member me, HttpServletResponse response) {
        CallRoom room = find(id, me);
        if (elsewhere.isThere()) return Show.page("calls/elsewhere", new Outside(room));
        response.setHeader("Permissions-Policy", PERMISSIONS);
        return Show.page("calls/show", new Single(room, calls.talking(id, me), choice(me), me));
    }

    /** What this member's browser is to use: for whoever may call here, and for nobody else. */
    @GetMapping("/calls/{id}/ice")
    ResponseEntity<Map<String, Object>> ice(@PathVariable UUID id, Member me) {
        find(id, me);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of("servers", servers.of(me), "relayOnly", choices.isChosenBy(me.id())));
    }

    @PostMapping("/calls/{id}/relay")
    View relay(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean only, Member me) {
        CallRoom room = find(id, me);
        choices.choose(me.id(), only);
        return Redirect.to(room.path());
    }

    @GetMapping("/calls/{id}/elsewhere")
    ResponseEntity<Void> elsewhere(@PathVariable UUID id, Member me) {
        CallRoom room = find(id, me);
        limits.take("calls.elsewhere", me.id(), MOST_A_MINUTE, Duration.ofMinutes(1));
        String link = elsewhere.link(room, me).orElseThrow(NotThere::new);
        return ResponseEntity.status(303)
                .location(URI.create(link))
                .header("Referrer-Policy", "no-referrer")
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private CallRoom find(UUID id, Member me) {
        return rooms.find(id, me).orElseThrow(NotThere::new);
    }

    private Choice choice(Member me) {
        return new Choice(servers.relay(), choices.isChosenBy(me.id()));
    }
}
