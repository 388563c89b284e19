package org.zwischenraum.imports;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Basis;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** Who brought a list of people along. */
@Component
class ImportsBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(
                Keeping.under("imports.kept.imported", Seen.HOSTS, Stay.days(30), "imported_person", "import_file")
                        .because(Basis.INTEREST));
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from imported_person where lower(email) = lower(:address)");
        farewell.run("update imported_person set by_id = null where by_id = :person");
        farewell.run("delete from import_file where host_id = :person");
    }
}
