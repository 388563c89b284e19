package org.zwischenraum.breaks;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.ApartChanged;
import org.zwischenraum.members.Members;

/** Nobody goes on standing at the coffee machine with somebody whom they have blocked. */
@Component
class WhenApart {
    private final Members members;
    private final Apart apart;
    private final CoffeeMachine machine;

    WhenApart(Members members, Apart apart, CoffeeMachine machine) {
        this.members = members;
        this.apart = apart;
        this.machine = machine;
    }

    @ApplicationModuleListener
    void on(ApartChanged those) {
        if (hasBlocked(those)) members.find(those.member()).ifPresent(who -> machine.part(who, those.other()));
    }

    private boolean hasBlocked(ApartChanged those) {
        return apart.chosenBy(those.member(), Apart.Kind.BLOCK).contains(those.other());
    }
}
