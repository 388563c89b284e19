package org.zwischenraum.asks;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.media.MayRead;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Viewer;

/** Whoever may read an ask may see what lies beside it. */
@Component
class AskReaders implements MayRead {
    private final Asks asks;
    private final Members members;

    AskReaders(Asks asks, Members members) {
        this.asks = asks;
        this.members = members;
    }

    @Override
    public String owner() {
        return AskFiles.OWNER;
    }

    @Override
    public boolean mayRead(Viewer viewer, UUID ask) {
        return viewer.account()
                .flatMap(members::find)
                .flatMap(me -> asks.find(ask, me))
                .isPresent();
    }
}
