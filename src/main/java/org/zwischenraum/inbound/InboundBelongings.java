package org.zwischenraum.inbound;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** Under which addresses somebody can answer by mail, and that their own address does not work. */
@Component
class InboundBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        Duration twice = ReplyAddresses.LASTS.multipliedBy(2);
        return List.of(
                Keeping.under("inbound.kept.addresses", Seen.NOBODY, Stay.of(twice), "reply_address"),
                Keeping.under("inbound.kept.broken", Seen.HOSTS, Stay.untilRemoved(), "broken_address")
                        .because(Basis.INTEREST));
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from reply_address where member_id = :person");
        farewell.run("delete from broken_address where account_id = :person");
    }
}
