package org.zwischenraum.rota;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** Weeks of Tanja and Paul, who are hosts. */
public class RotaFixture implements Fixture {
    private static final LocalDate WEEK = LocalDate.parse("2026-07-20");
    private static final LocalDate OTHER = LocalDate.parse("2026-07-27");

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "POST /hosting/rota/weeks/{monday}", scene -> Knock.at("/hosting/rota/weeks/2026-08-03"),
                "POST /hosting/rota/weeks/{monday}/return", scene -> Knock.at("/hosting/rota/weeks/2026-08-03/return"),
                "POST /hosting/rota/weeks/{monday}/swaps",
                        scene -> {
                            planned(scene);
                            return Knock.at("/hosting/rota/weeks/" + WEEK + "/swaps", "other", OTHER);
                        },
                "POST /hosting/rota/swaps/{id}/acceptance",
                        scene -> Knock.at("/hosting/rota/swaps/" + offered(scene) + "/acceptance"),
                "POST /hosting/rota/swaps/{id}/removal",
                        scene -> Knock.at("/hosting/rota/swaps/" + offered(scene) + "/removal"),
                "POST /hosting/rota/absences",
                        scene -> Knock.at("/hosting/rota/absences", "from", "2026-07-20", "until", "2026-07-22"),
                "POST /hosting/rota/absences/{id}/removal",
                        scene -> Knock.at("/hosting/rota/absences/" + scene.newId() + "/removal"));
    }

    private static void planned(Scene scene) {
        Rota rota = scene.the(Rota.class);
        give(rota, WEEK, tanja(scene));
        give(rota, OTHER, paul(scene));
    }

    private static void give(Rota rota, LocalDate week, Member who) {
        if (rota.holder(week).isEmpty()) rota.take(week, who);
    }

    /** Paul would give his week for Tanja's. */
    private static UUID offered(Scene scene) {
        Rota rota = scene.the(Rota.class);
        scene.house().sql().sql("delete from rota_swap").update();
        scene.house()
                .sql()
                .sql("delete from rota_week where monday >= date '2026-08-10'")
                .update();
        LocalDate mine = LocalDate.parse("2026-08-10");
        LocalDate other = LocalDate.parse("2026-08-17");
        give(rota, mine, paul(scene));
        give(rota, other, tanja(scene));
        UUID id = scene.newId();
        rota.offer(id, mine, other, paul(scene));
        return id;
    }

    private static Member tanja(Scene scene) {
        return scene.the(Members.class).get(scene.tanja().id());
    }

    private static Member paul(Scene scene) {
        return scene.the(Members.class).get(scene.house().host("paul").id());
    }
}
