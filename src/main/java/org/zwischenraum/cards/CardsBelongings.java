package org.zwischenraum.cards;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** Which asks somebody passed on. */
@Component
class CardsBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(
                Keeping.under("cards.kept.cards", Seen.CONCERNED, Stay.untilRemoved(), "ask_card", "card_answer"));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("cards", """
                select ask.text as ask, ask_card.made_at, ask_card.revoked_at from ask_card join ask on ask.id = ask_card.ask_id where ask_card.member_id = :person order by ask_card.made_at
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("""
                delete from card_answer where card_id in (select ask_card.id from ask_card join ask on ask.id = ask_card.ask_id where ask.author_id = :person)
                """);
        farewell.run("""
                update ask_card set revoked_at = coalesce(revoked_at, :now) where member_id = :person or ask_id in (select id from ask where author_id = :person)
                """);
        farewell.run("delete from named_card where ask_id in (select id from ask where author_id = :person)");
    }
}
