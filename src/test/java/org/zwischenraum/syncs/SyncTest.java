package org.zwischenraum.syncs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.members.Members;
import org.zwischenraum.text.Language;

/** A list of members comes again and again, and nothing that a member wrote is overwritten. */
@HouseTest
class SyncTest extends ListedHouse {
    @Autowired
    Members members;

    @Test
    void nobodyButHostsComesIn() {
        String run = upload(HEAD + MIRA);
        for (String door : List.of("/hosting/sync", run)) {
            assertThat(mira.get(door).status()).isEqualTo(403);
            assertThat(house.guest().get(door).status()).isNotEqualTo(200);
        }
        assertThat(mira.post(run).status()).isEqualTo(403);
        assertThat(house.host("paul").get(run).status()).isEqualTo(404);
    }

    @Test
    void aLookChangesNothingAndTheSameListTwiceSaysSo() {
        String run = upload(HEAD + MIRA);
        assertThat(host.get(run).text()).contains("gehört zum Mitglied");
        assertThat(count("sync_person")).isZero();
        host.post(run);
        assertThat(count("sync_person where member_id is not null")).isEqualTo(1);
        assertThat(host.get(upload(HEAD + MIRA)).text()).contains("Nichts hat sich geändert");
    }

    @Test
    void whatTheBooksSayIsKeptBesideTheMemberForHostsOnly() {
        work(HEAD + MIRA);
        String changed = work(HEAD + MIRA.replace("Flex", "Ganz"));
        assertThat(host.get(changed).text()).contains("Flex").contains("Ganz");
        assertThat(host.get("/roster/" + mira.id()).text())
                .contains("Aus Listen")
                .contains("Ganz");
        assertThat(mira.get("/people/" + mira.id()).text()).doesNotContain("Ganz");
    }

    @Test
    void anotherNameOrAddressIsAskedAndChangesNothing() {
        work(HEAD + MIRA);
        work(HEAD + "7,Mira Winter,mira.winter@example.org,Flex,Sommer\n");
        String page = host.get("/hosting/sync").text();
        assertThat(page).contains("Der Name ist ein anderer").contains("mira.winter@example.org");
        assertThat(name()).isEqualTo("Mira Sommer");
        answer("MAIL", "ASK");
        answer("NAME", "KEEP");
        assertThat(mira.get("/inbox").text()).contains("mira.winter@example.org");
        assertThat(count("account where email = 'mira.winter@example.org'")).isZero();
        work(HEAD + "7,Mira Winter,mira.winter@example.org,Ganz,Sommer\n");
        assertThat(host.get("/hosting/sync").text()).doesNotContain("Der Name ist ein anderer");
    }

    @Test
    void whatWasDecidedStandsInTheLogInTheLanguageOfWhoReadsIt() {
        work(HEAD + "8,Neue Person,neu@example.org,Flex,\n");
        answer("NEW", "NOT");
        host.post("/hosting/sync/inviting", "source", "SHEET", "on", "true");
        assertThat(host.get("/hosting/log").text())
                .contains("Über eine Angabe einer Liste entschieden: nein")
                .contains("von selbst eingeladen werden: Tabelle");
        members.speak(host.id(), Language.EN);
        assertThat(host.get("/hosting/log").text()).contains(": Spreadsheet").doesNotContain(": nein");
    }

    @Test
    void whoIsNewWaitsForAClickUnlessAHostHasSaidOtherwise() {
        work(HEAD + "8,Neue Person,neu@example.org,Flex,\n");
        assertThat(house.letters()).isEmpty();
        assertThat(house.member("ben").get("/people?query=Neue").text()).doesNotContain("Neue Person");
        answer("NEW", "INVITE");
        assertThat(house.letters()).hasSize(1);
        host.post("/hosting/sync/inviting", "source", "NEXUDUS", "on", "true");
        work(HEAD + "8,Neue Person,neu@example.org,Flex,\n9,Noch jemand,noch@example.org,Flex,\n");
        assertThat(house.letters()).hasSize(2);
    }

    @Test
    void theSameNameIsOnlyAQuestion() {
        work(HEAD + "7,Mira Sommer,andere@example.org,Flex,\n");
        assertThat(count("sync_person where member_id is not null")).isZero();
        assertThat(host.get("/hosting/sync").text()).contains("heißt genauso");
        answer("SAME", "YES");
        assertThat(count("sync_person where member_id is not null")).isEqualTo(1);
    }

    @Test
    void whoIsMissingIsShownAndNothingHappensByItself() {
        house.member("ben");
        work(HEAD + MIRA + "8,Ben,ben@example.org,Flex,\n" + bens());
        work(HEAD + bens());
        assertThat(host.get("/hosting/sync").text()).contains("nicht mehr als Mitglied geführt");
        assertThat(mira.get("/me").status()).isEqualTo(200);
        answer("MISSING", "KEEP");
        assertThat(host.get("/hosting/sync").text()).doesNotContain("nicht mehr als Mitglied geführt");
    }

    @Test
    void whoDoesNotComeIsForgottenAndNotProposedAnew() {
        work(HEAD + "8,Neue Person,neu@example.org,Flex,\n");
        house.clock().set(house.clock().instant().plus(Duration.ofDays(31)));
        expiry.run("");
        assertThat(count("sync_person where email = '' and name = ''")).isEqualTo(1);
        work(HEAD + "8,Neue Person,neu@example.org,Ganz,\n");
        assertThat(count("sync_question")).isZero();
        assertThat(count("sync_person where name <> ''")).isZero();
    }

    @Test
    void whoHasGoneIsNotBroughtBackByTheList() {
        work(HEAD + MIRA);
        assertThat(count("sync_run where report::text like '%Mira%'")).isEqualTo(1);
        belongings.leave(new Gone(mira.id(), house));
        assertThat(count("sync_person where name <> '' or email <> '' or member_id is not null"))
                .isZero();
        assertThat(count("sync_run where report::text like '%Mira%'")).isZero();
        house.sql()
                .sql("update account set email = 'weg@example.org' where id = :id")
                .param("id", mira.id())
                .update();
        house.sql()
                .sql("update member set name = '', emptied_at = now() where id = :id")
                .param("id", mira.id())
                .update();
        work(HEAD + MIRA);
        assertThat(count("sync_question")).isZero();
        assertThat(count("sync_person where name <> ''")).isZero();
    }

    /** Mira, who goes for good. */
    private record Gone(UUID person, House house) implements Farewell {
        @Override
        public String name() {
            return "Mira Sommer";
        }

        @Override
        public String address() {
            return "mira.sommer@example.org";
        }

        @Override
        public String nameless() {
            return "Ehemaliges Mitglied";
        }

        @Override
        public void run(String statement) {
            house.sql()
                    .sql(statement)
                    .param("person", person)
                    .param("name", name())
                    .param("address", address())
                    .param("now", house.clock().instant().atOffset(java.time.ZoneOffset.UTC))
                    .update();
        }
    }

    @Test
    void threeThousandLinesAreTakenOver() {
        String many = HEAD
                + IntStream.range(0, 3000)
                        .mapToObj(i -> i + ",Person " + i + ",person" + i + "@example.org,Flex,Firma\n")
                        .collect(Collectors.joining());
        work(many);
        work(many.replace("Flex", "Ganz"));
        assertThat(count("sync_person")).isEqualTo(3000);
    }
}
