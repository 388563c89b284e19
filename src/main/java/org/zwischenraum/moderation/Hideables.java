package org.zwischenraum.moderation;

import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.members.Member;
import org.zwischenraum.safety.Handle;
import org.zwischenraum.safety.Hideable;
import org.zwischenraum.text.Texts;
import org.zwischenraum.web.NotThere;

/** Texts that can be hidden, each asked of the module to which it belongs. */
@Component
class Hideables {
    private final ObjectProvider<Hideable> owners;
    private final Communities communities;
    private final Texts texts;

    Hideables(ObjectProvider<Hideable> owners, Communities communities, Texts texts) {
        this.owners = owners;
        this.communities = communities;
        this.texts = texts;
    }

    /** A text, if it is for this viewer. */
    Optional<Hideable.Text> find(Handle what, Member me) {
        return owner(what).flatMap(owner -> owner.find(what, me));
    }

    /** A text that somebody has told the hosts of; empty once it is hidden, or removed by its author. */
    Optional<Hideable.Text> find(Handle what) {
        return owner(what)
                .flatMap(owner -> owner.find(what))
                .filter(text -> !text.words().equals(placeholder()));
    }

    /** Takes the words out of their row, where the placeholder stands then. */
    Map<String, String> take(Handle what) {
        return owner(what).orElseThrow(NotThere::new).take(what, placeholder());
    }

    /** @return whether the words stand there again: not when there is something else, or nothing any more */
    boolean putBack(Handle what, Map<String, String> parts) {
        return owner(what)
                .map(owner -> owner.putBack(what, parts, placeholder()))
                .orElse(false);
    }

    private Optional<Hideable> owner(Handle what) {
        return owners.stream().filter(one -> one.owns(what.kind())).findFirst();
    }

    private String placeholder() {
        return texts.in(communities.get().language()).say("moderation.placeholder");
    }
}
