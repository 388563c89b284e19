package org.zwischenraum.mail;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** Letters on their way to somebody. */
@Component
class MailBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("mail.kept.letters", Seen.HOSTS, Stay.days(14), "letter"));
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from letter where lower(recipient) = lower(:address)");
    }
}
