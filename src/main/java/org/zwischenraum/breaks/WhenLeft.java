package org.zwischenraum.breaks;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Members;
import org.zwischenraum.presences.Left;

/** Whoever has gone home stands at no coffee machine and waits for none. */
@Component
class WhenLeft {
    private final Members members;
    private final CoffeeMachine machine;

    WhenLeft(Members members, CoffeeMachine machine) {
        this.members = members;
        this.machine = machine;
    }

    @ApplicationModuleListener
    void on(Left left) {
        members.find(left.member()).ifPresent(machine::leave);
    }
}
