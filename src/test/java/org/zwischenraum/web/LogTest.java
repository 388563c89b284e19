package org.zwischenraum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

/** The log holds no address, no secret and nothing that a person wrote, whatever breaks. */
@HouseTest
@WithDatabase(settings = {"smtp-host=127.0.0.1", "smtp-port=9", "smtp-security=none", "mail-from=haus@example.org"})
@ExtendWith(OutputCaptureExtension.class)
class LogTest {
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+");
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final String WORDS = "Meine Orgel klingt traurig";

    @Autowired
    House house;

    private final Set<String> secrets = new TreeSet<>();

    @Test
    void afterARunThroughTheDoorsTheLogNamesNobody(CapturedOutput log) {
        goThroughTheDoors();
        LoggerFactory.getLogger(LogTest.class).info("The run ends here");
        assertThat(secrets).as("the run met links, cookies and tokens").hasSizeGreaterThan(5);
        assertThat(log.getAll())
                .contains("The run ends here", "Error ", "/sign-in/{secret}", "Job mail.delivery failed");
        assertThat(personal(log.getAll())).isEmpty();
    }

    /** The test could fail: it finds what must not be there. */
    @Test
    void whatMustNotBeInALogIsFound(CapturedOutput log) {
        house.found();
        String secret = remember(house.host().cookie("zw"));
        LoggerFactory.getLogger(LogTest.class).info("{} came by /sign-in/{}: {}", "mira@example.org", secret, WORDS);
        assertThat(personal(log.getAll())).containsExactlyInAnyOrder("mira@example.org", secret, WORDS);
    }

    private void goThroughTheDoors() {
        house.found();
        Visitor tanja = house.host();
        Visitor mira = house.member("mira");
        signIn();
        invite(tanja);
        useAToken(mira);
        passACardOn(mira);
        typeNonsense(mira);
        breakDown(mira);
        List.of(tanja, mira).forEach(visitor -> remember(visitor.cookie("zw")));
        house.runDue();
    }

    private void signIn() {
        Visitor browser = house.guest();
        browser.post("/sign-in", "email", "mira.sommer@example.org");
        house.runDue();
        String link = linkInTheLastLetter("/sign-in/");
        browser.get(link);
        browser.post(link);
        browser.post(link);
        remember(browser.cookie("zw"));
        house.guest().post("/sign-in", "email", "mira.sommer@example.org", "password", "Kein Schiff wird kommen");
    }

    private void invite(Visitor tanja) {
        tanja.post("/hosting/invitations", "kind", "MAIL", "people", "Anna <anna@example.org>", "words", WORDS);
        house.runDue();
        String link = linkInTheLastLetter("/welcome/");
        house.guest().get(link);
        house.guest().post(link, "email", "anna@example.org");
        house.guest().get("/welcome/" + "x".repeat(43));
    }

    private void useAToken(Visitor mira) {
        Visitor program = house.program(mira);
        remember(program.authorization().replace("Bearer ", ""));
        program.api("GET", "/api/v1/me");
        program.api("POST", "/api/v1/asks", "{\"text\": ");
        house.guest().token("y".repeat(43)).api("GET", "/api/v1/me");
    }

    private void passACardOn(Visitor mira) {
        String ask = mira.post("/asks", "text", WORDS).leadsTo();
        Answer card = mira.submit(ask + "/cards");
        Matcher link = Pattern.compile("/cards/[A-Za-z0-9_-]{20,}").matcher(card.body());
        assertThat(link.find()).isTrue();
        remember(link.group().substring("/cards/".length()));
        house.guest().post(link.group() + "/answers", "name", "Uwe", "reach", "uwe@example.org", "text", WORDS);
        house.guest().post(link.group() + "/answers", "name", "", "reach", "uwe@", "text", "\u0000");
    }

    private static void typeNonsense(Visitor mira) {
        mira.post("/asks", "text", "", "id", "mira@example.org", "kind", WORDS);
        mira.get("/asks/mira@example.org");
        mira.get("/people?query=mira@example.org%00&weekday=" + "z".repeat(43));
    }

    /** The tables of tickets and asks refuse every row and say in whose words, as PostgreSQL does. */
    private void breakDown(Visitor mira) {
        Visitor again = house.again(mira);
        house.sql().sql("""
                create function break_down() returns trigger language plpgsql as
                $$ begin raise exception 'no place for % of mira.sommer@example.org', new; end $$
                """).update();
        Map<String, String> tables = Map.of("letter", "insert", "ask", "insert", "ticket", "update or delete");
        tables.forEach((table, change) -> house.sql()
                .sql("create trigger break_down before " + change + " on " + table
                        + " for each row execute function break_down()")
                .update());
        try {
            assertThat(mira.post("/asks", "text", WORDS).status()).isEqualTo(500);
            house.sql().sql("alter table ticket rename to lost").update();
            assertThat(house.guest().get("/sign-in/" + remember("s".repeat(43))).status())
                    .isEqualTo(500);
            house.sql().sql("alter table session rename to lost_session").update();
            assertThat(again.get("/me/mira@example.org").status()).isEqualTo(500);
        } finally {
            house.sql().sql("alter table if exists lost rename to ticket").update();
            house.sql()
                    .sql("alter table if exists lost_session rename to session")
                    .update();
            house.sql().sql("drop function break_down cascade").update();
        }
    }

    private String linkInTheLastLetter(String beginning) {
        Matcher link = Pattern.compile(beginning + SECRET).matcher(String.valueOf(house.letters()));
        String last = "";
        while (link.find()) last = link.group();
        assertThat(last).isNotEmpty();
        remember(last.substring(beginning.length()));
        return last;
    }

    private String remember(String secret) {
        secrets.add(secret);
        return secret;
    }

    private Set<String> personal(String log) {
        Set<String> found = new TreeSet<>();
        Matcher address = MAIL_ADDRESS.matcher(log);
        while (address.find()) found.add(address.group());
        found.addAll(secrets.stream().filter(log::contains).collect(Collectors.toSet()));
        if (log.contains(WORDS)) found.add(WORDS);
        return found;
    }
}
