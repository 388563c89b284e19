package org.zwischenraum.invitations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.mail.Letter;
import org.zwischenraum.mail.Outbox;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.Viewer;
import org.zwischenraum.web.Viewers;

/** The letter that invites somebody. */
@Component
class InvitationLetter {
    private final Outbox outbox;
    private final Texts texts;
    private final Links links;
    private final Communities communities;
    private final ObjectProvider<Viewers> viewers;

    InvitationLetter(
            Outbox outbox, Texts texts, Links links, Communities communities, ObjectProvider<Viewers> viewers) {
        this.outbox = outbox;
        this.texts = texts;
        this.links = links;
        this.communities = communities;
        this.viewers = viewers;
    }

    void send(Invitation invitation, Optional<String> path) {
        Words words = texts.outside(invitation.language());
        write(invitation, path, words, words.say("invitations.invited.subject", "house", house()));
    }

    void remind(Invitation invitation, Optional<String> path) {
        Words words = texts.outside(invitation.language());
        write(invitation, path, words, words.say("invitations.invited.again.subject", "house", house()));
    }

    private void write(Invitation invitation, Optional<String> path, Words words, String subject) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.say("invitations.invited.text", "host", host(invitation), "house", house()));
        if (!invitation.words().isEmpty()) paragraphs.add(invitation.words());
        paragraphs.add(words.say("invitations.invited.rest"));
        Letter letter =
                new Letter(invitation.email(), invitation.language(), "invitations.invited", subject, paragraphs);
        path.ifPresent(link -> outbox.send(letter.leadingTo(words.say("invitations.invited.button"), links.to(link))
                .until(invitation.expiresAt())));
    }

    private String host(Invitation invitation) {
        return Optional.ofNullable(invitation.madeBy())
                .flatMap(account -> viewers.getObject().find(account))
                .map(Viewer::name)
                .orElseGet(this::house);
    }

    private String house() {
        return communities.get().name();
    }
}
