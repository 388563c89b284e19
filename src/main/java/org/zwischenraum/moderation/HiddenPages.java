package org.zwischenraum.moderation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.safety.Hideable;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Show;

/** Draws for the author of a hidden text what was hidden, why, and what they may write against it. */
@Component
class HiddenPages {
    private final HiddenTexts hidden;
    private final Hideables hideables;
    private final Appeals appeals;
    private final Members members;

    HiddenPages(HiddenTexts hidden, Hideables hideables, Appeals appeals, Members members) {
        this.hidden = hidden;
        this.hideables = hideables;
        this.appeals = appeals;
        this.members = members;
    }

    /**
     * @param by the name of the host who hid it; may be empty
     * @param place where it stands again
     */
    record Mine(
            HiddenText text,
            String by,
            Optional<Appeal> appeal,
            Optional<String> place,
            AppealForm form,
            boolean isOut) {
        /** Where somebody reads it who comes in, and where somebody who may not. */
        String path() {
            return isOut ? SuspendedController.PATH + "/hidden/" + text.id() : text.path();
        }
    }

    Show of(UUID id, Member author, AppealForm form) {
        HiddenText text = hidden.find(id, author).orElseThrow(NotThere::new);
        Member host = members.named(List.of(text.by())).get(text.by());
        return Show.page(
                "moderation/mine",
                new Mine(
                        text,
                        host == null ? "" : host.name(),
                        Optional.ofNullable(appeals.of(author.id()).get(id)),
                        place(text, author),
                        form,
                        author.suspendedAt() != null));
    }

    /** Where it stands, if its author can go there. */
    private Optional<String> place(HiddenText text, Member author) {
        return text.isBack() ? hideables.find(text.what(), author).map(Hideable.Text::path) : Optional.empty();
    }
}
