package org.zwischenraum.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Items;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Stretch;

/** The inbox for programs; reading it here marks nothing as read. */
@RestController
@OpenTo(Standing.FRIEND)
class NoticeApi {
    private final Notices notices;
    private final Texts texts;
    private final Links links;

    NoticeApi(Notices notices, Texts texts, Links links) {
        this.notices = notices;
        this.texts = texts;
        this.links = links;
    }

    /** @param url the page that the notice leads to */
    record NoticeJson(UUID id, String url, Instant createdAt, String text, boolean read) {}

    @GetMapping("/api/v1/notices")
    Items<NoticeJson> index(Member me, Stretch stretch) {
        List<Kept> rows = notices.of(me, stretch.beforeId(), stretch.rows());
        Words words = texts.in(me.language());
        return stretch.cut(rows, Kept::id, notice -> json(notice, words));
    }

    private NoticeJson json(Kept notice, Words words) {
        return new NoticeJson(
                notice.id(), links.to(notice.path()), notice.madeAt(), notice.text(words), notice.isRead());
    }
}
