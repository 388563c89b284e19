package org.zwischenraum.inbox;

import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.recovery.SignInLinkGiven;

/** Whoever was handed a link to come in by learns of it, so that they notice when they had not asked. */
@Component
class WhenSignInLinkGiven {
    private static final String PATH = "/me/sessions";
    private final Notices notices;
    private final Members members;

    WhenSignInLinkGiven(Notices notices, Members members) {
        this.notices = notices;
        this.members = members;
    }

    @ApplicationModuleListener
    void on(SignInLinkGiven fact) {
        if (members.find(fact.account()).isEmpty()) return;
        notices.tell(notice(fact).once("recovery.link:" + fact.id()));
    }

    private Notice notice(SignInLinkGiven fact) {
        return Optional.ofNullable(fact.host())
                .flatMap(members::find)
                .map(Member::name)
                .map(name ->
                        Notice.to(fact.account(), "inbox.link.byHost", PATH).with("name", name))
                .orElseGet(() -> Notice.to(fact.account(), "inbox.link.byServer", PATH));
    }
}
