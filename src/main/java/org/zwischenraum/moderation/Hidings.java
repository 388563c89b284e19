package org.zwischenraum.moderation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.safety.Hideable;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.NotThere;

/** Hosts hide a text, and bring it back. */
@Component
public class Hidings {
    private final HiddenTexts hidden;
    private final Hideables hideables;
    private final Appeals appeals;
    private final Deciders deciders;
    private final Members members;
    private final Notices notices;
    private final Audit audit;

    Hidings(
            HiddenTexts hidden,
            Hideables hideables,
            Appeals appeals,
            Deciders deciders,
            Members members,
            Notices notices,
            Audit audit) {
        this.hidden = hidden;
        this.hideables = hideables;
        this.appeals = appeals;
        this.deciders = deciders;
        this.members = members;
        this.notices = notices;
        this.audit = audit;
    }

    /**
     * Hides a text; a second time changes nothing.
     *
     * @param rule of the house that it breaks, for its author to read; may be empty
     */
    @Transactional
    public void hide(UUID id, Hideable.Text text, String reason, String rule, Member host) {
        hidden.lock(text.what());
        boolean isThere = hideables.find(text.what()).isPresent();
        if (!isThere || !hidden.insert(id, text, reason, rule, host)) return;
        hidden.keep(id, hideables.take(text.what()));
        note(host, "moderation.log.hidden", text.author());
        notices.tell(Notice.to(text.author(), "moderation.notice.hidden", HiddenText.path(id))
                .once("moderation.hidden:" + id));
    }

    /**
     * Brings a text back; a second time changes nothing. What was written against its hiding is granted with that.
     *
     * @throws Conflict when it is this host's own, and there is another
     */
    @Transactional
    public void bringBack(UUID id, Member host) {
        HiddenText text = hidden.find(id).orElseThrow(NotThere::new);
        if (!deciders.may(host, text.author())) throw new Conflict("moderation.hidden.another", HiddenTexts.PATH);
        Optional<Boolean> isBack = restore(id, host);
        if (isBack.isEmpty()) return;
        appeals.grant(id, host.id());
        String key = isBack.get() ? "moderation.notice.broughtBack" : "moderation.notice.released";
        notices.tell(Notice.to(text.author(), key, text.path()).once("moderation.broughtBack:" + id));
    }

    /**
     * Puts the words back; what its author has written in their place since stays.
     *
     * @return whether they stand there again; empty when it is not hidden any more
     */
    Optional<Boolean> restore(UUID id, Member host) {
        return hidden.release(id, host).map(parts -> putBack(hidden.find(id).orElseThrow(), parts, host));
    }

    private boolean putBack(HiddenText text, Map<String, String> parts, Member host) {
        boolean isBack = hideables.putBack(text.what(), parts);
        hidden.released(text.id(), isBack);
        note(host, "moderation.log.broughtBack", text.author());
        return isBack;
    }

    private void note(Member host, String action, UUID author) {
        String name = members.find(author).map(Member::name).orElse("");
        audit.note(host.id(), action, author.toString(), Map.of("name", name));
    }
}
