package org.zwischenraum.web;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Language;

/**
 * Who looks at a page or calls the API.
 *
 * @param id the account; null for somebody who has not signed in
 * @param zone where the viewer's clock stands
 */
public record Viewer(@Nullable UUID id, String name, Language language, Standing standing, ZoneId zone) {
    public static Viewer guest(Language language, ZoneId zone) {
        return new Viewer(null, "", language, Standing.GUEST, zone);
    }

    public boolean isSignedIn() {
        return id != null;
    }

    /** The account of a signed-in viewer. */
    public Optional<UUID> account() {
        return Optional.ofNullable(id);
    }

    /** Whether they help at the entrance; hosts do too. */
    public boolean isTeam() {
        return standing.reaches(Standing.TEAM);
    }

    public boolean isHost() {
        return standing == Standing.HOST;
    }
}
