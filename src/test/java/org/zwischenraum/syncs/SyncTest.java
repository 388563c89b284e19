package org.zwischenraum.syncs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.settings.Settings;

/** A list of members comes again and again, and nothing that a member wrote is overwritten. */
@HouseTest
class SyncTest {
    private static final String HEAD = "Id,FullName,Email,TariffName,CompanyName\n";
    private static final String MIRA = "7,Mira Sommer,mira.sommer@example.org,Flex,Sommer\n";

    @Autowired
    House house;

    @Autowired
    FolderRound folder;

    @Autowired
    SyncExpiry expiry;

    @Autowired
    SyncsBelongings belongings;

    @Autowired
    Settings settings;

    private Visitor host;
    private Visitor mira;

    @BeforeEach
    void tanjaHosts() throws IOException {
        house.found();
        host = house.host();
        mira = house.member("mira");
        Path sync = settings.data().sync();
        if (Files.isDirectory(sync)) org.springframework.util.FileSystemUtils.deleteRecursively(sync);
    }

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
        assertThat(host.get("/hosting/sync").text()).contains("Nicht mehr in der Liste");
        assertThat(mira.get("/me").status()).isEqualTo(200);
        answer("MISSING", "KEEP");
        assertThat(host.get("/hosting/sync").text()).doesNotContain("Nicht mehr in der Liste.");
    }

    @Test
    void halfAListIsHeldForALook() throws IOException {
        work(HEAD + MIRA + team());
        lay("halb.csv", HEAD + MIRA);
        round();
        assertThat(count("sync_question where what = 'MISSING'")).isZero();
        assertThat(host.get("/hosting/sync").text()).contains("wartet auf euch");
        assertThat(host.get("/inbox").text()).contains("viel kürzer als sonst");
    }

    @Test
    void aFileInTheFolderIsWorkedOnceItIsCompleteAndNeverTwice() throws IOException {
        lay("liste.csv", HEAD);
        folder.run("");
        lay("liste.csv", HEAD + MIRA);
        folder.run("");
        assertThat(count("sync_run")).isZero();
        folder.run("");
        assertThat(count("sync_run where worked_at is not null")).isEqualTo(1);
        assertThat(report("done")).contains("Mira Sommer");
        assertThat(host.get("/inbox").text()).contains("enthält Neues");
        lay("liste.csv", HEAD + MIRA);
        round();
        assertThat(count("sync_run")).isEqualTo(1);
        lay("liste.csv", HEAD + MIRA.replace("Flex", "Ganz"));
        round();
        lay("liste.csv", HEAD + MIRA);
        round();
        assertThat(count("sync_run")).isEqualTo(3);
        assertThat(count("sync_person where tariff = 'Flex'")).isEqualTo(1);
        house.clock().set(house.clock().instant().plus(Duration.ofDays(31)));
        folder.run("");
        assertThat(files("done")).isEmpty();
    }

    @Test
    void aFolderThatWouldInviteManyWaitsForALook() throws IOException {
        host.post("/hosting/sync/inviting", "source", "NEXUDUS", "on", "true");
        StringBuilder many = new StringBuilder(HEAD);
        for (int i = 0; i < 21; i++)
            many.append("n")
                    .append(i)
                    .append(",Neu Nummer")
                    .append(i)
                    .append(",neu")
                    .append(i)
                    .append("@example.org,Flex,\n");
        lay("liste.csv", many.toString());
        round();
        assertThat(count("invitation")).isZero();
        assertThat(report("done")).contains("ungewöhnlich viele");
        String run = house.sql()
                .sql("select id::text from sync_run")
                .query(String.class)
                .single();
        assertThat(host.get("/hosting/sync/" + run).text()).contains("21 Einladungen gehen");
        host.post("/hosting/sync/" + run);
        assertThat(host.get("/hosting/sync/" + run).text()).contains("wird eingeladen");
        work(many.toString().replace("Flex", "Ganz"));
        assertThat(host.get("/hosting/sync").text()).doesNotContain("Neu in der Liste");
    }

    @Test
    void aLinkInTheFolderIsNotFollowed() throws IOException {
        Path other = Files.createDirectories(settings.data().sync().resolveSibling("others"));
        Path precious = Files.writeString(other.resolve("precious"), "x");
        Files.setLastModifiedTime(precious, java.nio.file.attribute.FileTime.from(java.time.Instant.EPOCH));
        Files.createDirectories(settings.data().sync());
        Files.createSymbolicLink(settings.data().sync().resolve("done"), other);
        folder.run("");
        assertThat(precious).exists();
        Files.delete(settings.data().sync().resolve("done"));
    }

    @Test
    void whatIsNoListIsRefusedWithTheReasonBesideIt() throws IOException {
        lay("seite.csv", "<html><body>Anmelden</body></html>");
        round();
        assertThat(report("refused")).contains("Webseite");
        Answer wrong = host.upload("/hosting/sync", "file", "x.csv", new byte[0]);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("steht nichts");
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
    void threeThousandLinesTakeSeconds() {
        String many = HEAD
                + IntStream.range(0, 3000)
                        .mapToObj(i -> i + ",Person " + i + ",person" + i + "@example.org,Flex,Firma\n")
                        .collect(Collectors.joining());
        long began = System.nanoTime();
        work(many);
        long first = System.nanoTime();
        work(many.replace("Flex", "Ganz"));
        long second = System.nanoTime();
        System.out.printf(
                "3000 lines: new %d ms, changed %d ms%n", (first - began) / 1_000_000, (second - first) / 1_000_000);
        assertThat(second - began).isLessThan(Duration.ofSeconds(40).toNanos());
        assertThat(count("sync_person")).isEqualTo(3000);
    }

    private String upload(String list) {
        return host.upload("/hosting/sync", "file", "liste.csv", list.getBytes(StandardCharsets.UTF_8))
                .leadsTo();
    }

    private String work(String list) {
        String run = upload(list);
        assertThat(host.post(run).status()).isEqualTo(303);
        return run;
    }

    private void answer(String what, String answer) {
        UUID id = house.sql()
                .sql("select id from sync_question where settled_at is null and what = :what")
                .param("what", what)
                .query(UUID.class)
                .single();
        assertThat(host.post("/hosting/sync/questions/" + id, "answer", answer).status())
                .isEqualTo(303);
    }

    private String bens() {
        return team();
    }

    /** Some who are members, so that one who is missing is less than a fifth. */
    private String team() {
        StringBuilder lines = new StringBuilder();
        for (String key : List.of("jonas", "rike", "carla", "anna", "pablo", "paul")) {
            house.member(key);
            var person = house.cast().person(key);
            lines.append(key)
                    .append(',')
                    .append(person.name())
                    .append(',')
                    .append(person.email())
                    .append(",Flex,\n");
        }
        return lines.toString();
    }

    private void lay(String name, String content) throws IOException {
        Files.createDirectories(settings.data().sync());
        Files.writeString(settings.data().sync().resolve(name), content);
    }

    private void round() throws IOException {
        folder.run("");
        folder.run("");
    }

    private List<Path> files(String where) throws IOException {
        try (Stream<Path> all = Files.list(settings.data().sync().resolve(where))) {
            return all.toList();
        }
    }

    private String report(String where) throws IOException {
        Path text = files(where).stream()
                .filter(file -> file.toString().endsWith(".txt"))
                .findFirst()
                .orElseThrow();
        return Files.readString(text);
    }

    private String name() {
        return house.sql()
                .sql("select name from member where id = :id")
                .param("id", mira.id())
                .query(String.class)
                .single();
    }

    private int count(String rows) {
        return house.sql()
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }
}
