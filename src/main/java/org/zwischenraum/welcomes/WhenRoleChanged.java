package org.zwischenraum.welcomes;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Role;
import org.zwischenraum.safety.RoleChanged;

/** A friend or guest who becomes a member is greeted like whoever has joined; hosts who step back are not new. */
@Component
class WhenRoleChanged {
    private final Welcomes welcomes;

    WhenRoleChanged(Welcomes welcomes) {
        this.welcomes = welcomes;
    }

    @ApplicationModuleListener
    void on(RoleChanged fact) {
        if (fact.from() == Role.FRIEND || fact.from() == Role.GUEST) welcomes.greet(fact.member());
    }
}
