package org.zwischenraum.recommendations;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Member;

/** What a recommendation puts into the inbox of the one who could help. */
@Component
class RecommendationNotices {
    private final Notices notices;

    RecommendationNotices(Notices notices) {
        this.notices = notices;
    }

    void recommended(UUID member, Ask ask, String words, Member by) {
        String key =
                words.isEmpty() ? "recommendations.notice.recommended" : "recommendations.notice.recommendedBecause";
        Notice notice =
                Notice.to(member, key, ask.path()).with("name", by.name()).with("text", ask.text());
        notices.tell((words.isEmpty() ? notice : notice.with("words", words))
                .once("recommendations.recommended:" + ask.id()));
    }
}
