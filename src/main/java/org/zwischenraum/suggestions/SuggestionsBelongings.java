package org.zwischenraum.suggestions;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** Who was suggested to whom. */
@Component
class SuggestionsBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(
                Keeping.under("suggestions.kept.suggestions", Seen.CONCERNED, Stay.untilRemoved(), "suggestion")
                        .because(Basis.CONSENT),
                Keeping.under("suggestions.kept.hushed", Seen.SELF, Stay.untilRemoved(), "ask_hush"));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("hushed", """
                select ask.text as ask, ask_hush.since from ask_hush join ask on ask.id = ask_hush.ask_id where ask_hush.member_id = :person order by ask_hush.since
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("""
                delete from suggestion where member_id = :person or ask_id in (select id from ask where author_id = :person)
                """);
        farewell.run("delete from ask_hush where member_id = :person");
    }
}
