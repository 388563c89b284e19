package org.zwischenraum.push;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.entry.Device;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** My devices that are told when something waits. */
@Controller
@OpenTo(Standing.FRIEND)
class PushController {
    private static final String PLACE = "/me/push";
    private final Subscriptions subscriptions;
    private final PushServices services;
    private final ServerKeys keys;
    private final Limits limits;

    PushController(Subscriptions subscriptions, PushServices services, ServerKeys keys, Limits limits) {
        this.subscriptions = subscriptions;
        this.services = services;
        this.keys = keys;
        this.limits = limits;
    }

    /**
     * @param isOff whether the operator wants none
     * @param serverKey what a browser tells its service about the house
     */
    record Index(List<Subscription> devices, boolean isOff, String serverKey) {}

    @GetMapping(PLACE)
    View index(Member me) {
        String key = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(keys.present().getApplicationServerKey());
        return Show.page("push/index", new Index(subscriptions.of(me.id()), services.areNone(), key));
    }

    @PostMapping(PLACE)
    View create(
            @RequestParam(defaultValue = "") String endpoint,
            @RequestParam(defaultValue = "") String publicKey,
            @RequestParam(defaultValue = "") String secret,
            @RequestHeader(name = "User-Agent", defaultValue = "") String agent,
            Member me) {
        limits.take("push", me.id(), 30, Duration.ofHours(1));
        subscriptions.begin(endpoint, bytes("publicKey", publicKey), bytes("secret", secret), device(agent), me);
        return Redirect.to(PLACE);
    }

    @PostMapping(PLACE + "/{id}/removal")
    View remove(@PathVariable UUID id, Member me) {
        if (!subscriptions.end(id, me)) throw new NotThere();
        return Redirect.to(PLACE);
    }

    private static String device(String agent) {
        Device device = Device.of(agent);
        return device.isKnown() ? device.browser() + " · " + device.system() : "";
    }

    private static byte[] bytes(String field, String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException unreadable) {
            throw new Invalid(field, "push.problem.keys");
        }
    }
}
