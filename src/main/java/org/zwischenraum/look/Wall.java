package org.zwischenraum.look;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.community.Looks;
import org.zwischenraum.media.Upload;
import org.zwischenraum.members.Member;

/** Where the house's picture hangs; what is done there stands in the log, both or neither. */
@Component
class Wall {
    private final Looks looks;
    private final Audit audit;

    Wall(Looks looks, Audit audit) {
        this.looks = looks;
        this.audit = audit;
    }

    /** @throws org.zwischenraum.media.Refused when it is no picture */
    @Transactional
    void hang(Upload upload, String alt, Member host) {
        looks.hang(upload, alt);
        audit.note(host.id(), "look.log.picture", "", Map.of());
    }

    @Transactional
    void describe(String alt, Member host) {
        if (looks.describe(alt)) audit.note(host.id(), "look.log.picture", "", Map.of());
    }

    @Transactional
    void takeDown(Member host) {
        if (!looks.get().hasPicture()) return;
        looks.takeDown();
        audit.note(host.id(), "look.log.pictureRemoved", "", Map.of());
    }
}
