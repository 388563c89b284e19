package org.zwischenraum.metoo;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.NotThere;

/** "Geht mir auch so", for the demo, which says it in the name of its people. */
@Component
public class MeTooStory {
    private final Asks asks;
    private final MeToos meToos;

    MeTooStory(Asks asks, MeToos meToos) {
        this.asks = asks;
        this.meToos = meToos;
    }

    /** @throws NotThere when the ask is not for this member */
    public void say(UUID ask, Member me) {
        meToos.say(asks.find(ask, me).orElseThrow(NotThere::new), me);
    }
}
