package org.zwischenraum.calls;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.members.Member;
import org.zwischenraum.settings.Seal;
import org.zwischenraum.settings.Secrets;
import org.zwischenraum.settings.Settings;

/**
 * The community's own Jitsi or BigBlueButton, where the operator has named one: calls are there then, in a room whose name
 * nobody can guess, since it is derived with the house's own secret, and changes each day.
 */
@Component
class Elsewhere {
    private static final int NAME_BYTES = 10;
    private final Optional<Settings.Meetings> server;
    private final Seal seal;
    private final Communities communities;
    private final Clock clock;
    private final BigBlueButton bigBlueButton;

    Elsewhere(Settings settings, Secrets secrets, Communities communities, Clock clock, BigBlueButton bigBlueButton) {
        this.server = settings.calls().elsewhere();
        this.seal = secrets.seal("call-rooms", NAME_BYTES);
        this.communities = communities;
        this.clock = clock;
        this.bigBlueButton = bigBlueButton;
    }

    boolean isThere() {
        return server.isPresent();
    }

    /** Where this member talks; a BigBlueButton is asked to open the room first. */
    Optional<String> link(CallRoom room, Member me) {
        return server.map(there -> there.secret().isEmpty()
                ? plain(there.link(), name(room))
                : bigBlueButton.join(there, name(room), room, me));
    }

    private static String plain(String link, String name) {
        if (link.contains("{room}")) return link.replace("{room}", name);
        return link + (link.endsWith("/") ? "" : "/") + name;
    }

    private String name(CallRoom room) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), communities.get().zone());
        byte[] words = (room.id() + " " + today).getBytes(StandardCharsets.UTF_8);
        return "zw-" + HexFormat.of().formatHex(seal.of(words));
    }
}
