package org.zwischenraum.hosting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.command.Announcement;
import org.zwischenraum.community.Communities;
import org.zwischenraum.settings.Secrets;
import org.zwischenraum.web.Links;

/** The key to a house that nobody has set up: whoever started the program reads it at the terminal, and nobody else. */
@Component
class SetupKey implements Announcement {
    private final Secrets secrets;
    private final Communities communities;
    private final Links links;

    SetupKey(Secrets secrets, Communities communities, Links links) {
        this.secrets = secrets;
        this.communities = communities;
        this.links = links;
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.key("hosting.setup"));
    }

    boolean fits(String key) {
        return MessageDigest.isEqual(
                text().getBytes(StandardCharsets.UTF_8), key.strip().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<Sentence> sentence() {
        if (communities.find().isPresent()) return Optional.empty();
        return Optional.of(new Sentence("hosting.setup.announcement", Map.of("url", links.to("/setup?key=" + text()))));
    }
}
