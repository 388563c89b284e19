package org.zwischenraum.invitations;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** Whom somebody invited, and by which invitation they came. */
@Component
class InvitationsBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under(
                "invitations.kept.invitations", Seen.HOSTS, Stay.nameless(), "invitation", "invitation_acceptance"));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("invitations", """
                select kind, name, email, words, made_at, expires_at, revoked_at from invitation where made_by = :person order by made_at
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("""
                update invitation set revoked_at = coalesce(revoked_at, expires_at), made_by = null where made_by = :person
                """);
        farewell.run("update invitation set revoked_by = null where revoked_by = :person");
        farewell.run("""
                update invitation set name = '', email = '' where email <> '' and lower(email) = lower(:address)
                """);
        farewell.run("delete from invitation_acceptance where account_id = :person");
    }
}
