package org.zwischenraum.community;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.zwischenraum.mail.Letter;
import org.zwischenraum.mail.Outbox;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.TooMany;

/** What somebody outside gets in return for their enquiry. */
@Component
class EnquiryLetters {
    private final Outbox outbox;
    private final Texts texts;
    private final Communities communities;
    private final Limits limits;

    EnquiryLetters(Outbox outbox, Texts texts, Communities communities, Limits limits) {
        this.outbox = outbox;
        this.texts = texts;
        this.communities = communities;
        this.limits = limits;
    }

    /** Confirms that it has arrived. Repeats nothing of it: anybody may have typed anybody's address. */
    void confirm(EnquiryForm form, Language language) {
        if (form.email().isEmpty() || !mayWriteTo(form.email())) return;
        String house = communities.get().name();
        Words words = texts.outside(language);
        outbox.send(new Letter(
                form.email(),
                language,
                "community.enquiry.received",
                words.say("community.letter.received.subject", "house", house),
                List.of(
                        words.say("community.letter.received.text", "house", house),
                        words.say("community.letter.received.notYou"))));
    }

    void answer(Enquiry enquiry, String answer) {
        Language language = enquiry.language();
        String house = communities.get().name();
        Words words = texts.outside(language);
        outbox.send(new Letter(
                enquiry.email(),
                language,
                "community.enquiry.answered",
                words.say("community.letter.answered.subject", "house", house),
                List.of(answer, words.say("community.letter.answered.redress", "house", house))));
    }

    private boolean mayWriteTo(String email) {
        try {
            limits.take("community.receipt", email.toLowerCase(Locale.ROOT), 3, Duration.ofDays(1));
            return true;
        } catch (TooMany enough) {
            return false;
        }
    }
}
