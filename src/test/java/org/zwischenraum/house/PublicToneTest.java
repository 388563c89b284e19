package org.zwischenraum.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Joining;
import org.zwischenraum.community.Manners;
import org.zwischenraum.text.GenderSign;
import org.zwischenraum.web.Limits;

/** A house that says Sie to people outside says it on every page that they can read, and to nobody else. */
@HouseTest
class PublicToneTest {
    private static final Map<String, Pattern> INFORMAL = Map.of(
            "de",
            Pattern.compile(
                    "\\b([Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[rmns]?|[Ee]uch|[Ee]uer|[Ee]ure[rmns]?|Schau|Sag|Nenn|Öffne"
                            + "|Scann|Schreib|Wähl|Merk|Klopf|Lass|Komm|Mach|Nimm|Bestätige|[Vv]ersuch|[Ll]ade|[Ww]arte)\\b"),
            "es",
            Pattern.compile(
                    "\\b([Tt]ú|[Tt]e|ti|[Tt]us?|contigo|eres|estás|tienes|puedes|quieres|sabes|vienes|necesitas"
                            + "|recibes|recibirás|escribes|dices|cuentas|entras|seguirás|conoces|trabajas|llamas"
                            + "|[Ee]scríbenos|[Dd]inos|[Ii]nténtalo|[Cc]onfírmalo|[Ee]scanéalo|[Vv]uelve|[Rr]ecarga|[Qq]uédate)\\b"));

    /** Those that speak to members, who came by a letter or have been here; and the book for programs, whose words are not addressed. */
    private static final Set<String> OF_MEMBERS = Set.of(
            "/address/{secret}",
            "/decisions/thanks",
            "/decisions/{link}",
            "/offline",
            "/offline/pass",
            "/one-click/letters/{token}",
            "/api");

    @Autowired
    House house;

    @Autowired
    ApplicationContext context;

    @Autowired
    Manners manners;

    @Autowired
    Communities communities;

    @BeforeEach
    void open() {
        Scene.prepare(house, context);
        var community = communities.get();
        communities.change(
                community.name(), community.languages(), community.zone(), community.country(), Joining.REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void everyPublicPageSaysSie(String language) {
        manners.change(GenderSign.STAR, true);
        List<String> wrong = new ArrayList<>();
        pages(language)
                .forEach((page, text) -> INFORMAL.get(language)
                        .matcher(text)
                        .results()
                        .forEach(found -> wrong.add(page + ": " + around(text, found.start()))));
        assertThat(wrong).isEmpty();
    }

    /** So the words above are those that would be found. */
    @ParameterizedTest
    @CsvSource({"de, 12", "es, 12"})
    void withoutThatTheSamePagesSayDu(String language, int least) {
        long informal = pages(language).values().stream()
                .filter(text -> INFORMAL.get(language).matcher(text).find())
                .count();
        assertThat(informal).isGreaterThanOrEqualTo(least);
    }

    @Test
    void membersAreNeverAddressedLikeStrangers() {
        manners.change(GenderSign.STAR, true);
        assertThat(house.member("mira").get("/me/settings").text()).contains("Deine Mailadresse");
        assertThat(house.member("mira").get("/nowhere").text()).contains("nicht für dich bestimmt");
        assertThat(house.guest().get("/nowhere").text()).contains("nicht für Sie bestimmt");
    }

    /** Those whose question has come and was answered, and who are invited. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void lettersToPeopleOutsideSayItToo(String language) {
        manners.change(GenderSign.STAR, true);
        guest(language).post("/contact", "kind", "QUESTION", "text", "Hallo", "email", "ada@example.org");
        UUID enquiry = house.sql()
                .sql("select id from enquiry where email = 'ada@example.org'")
                .query(UUID.class)
                .single();
        house.host().post("/hosting/enquiries/" + enquiry + "/settlement", "answer", "A");
        house.host()
                .post(
                        "/hosting/invitations",
                        "kind",
                        "MAIL",
                        "people",
                        "Bea <bea@example.org>",
                        "language",
                        language.toUpperCase(java.util.Locale.ROOT));
        house.runDue();
        List<String> outside = house.letters().stream()
                .filter(letter -> Set.of("ada@example.org", "bea@example.org").contains(letter.get("recipient")))
                .map(letter -> letter.get("subject") + " " + letter.get("body"))
                .toList();
        assertThat(outside).hasSize(3);
        assertThat(outside)
                .noneMatch(text -> INFORMAL.get(language).matcher(text).find());
    }

    /** What a stranger reads on each page, the answers to wrong forms included. */
    private Map<String, String> pages(String language) {
        Map<String, String> read = new java.util.TreeMap<>();
        for (Door door : Door.all(context)) {
            if (!door.onlyReads() || OF_MEMBERS.contains(door.pattern())) continue;
            Fixtures.knock(door, new Scene(house, Someone.GUEST, context))
                    .ifPresent(knock -> keep(door.name(), guest(language).get(knock.path()), read));
        }
        for (String kind : new String[] {"QUESTION", "PRIVACY", "ILLEGAL", "ABUSE"}) {
            keep(
                    "contact " + kind,
                    guest(language).get("/contact?kind=" + kind.toLowerCase(java.util.Locale.ROOT)),
                    read);
            keep("wrong " + kind, guest(language).post("/contact", "kind", kind), read);
        }
        keep("wrong join", guest(language).post("/join", "words", "x".repeat(2000)), read);
        keep("join", guest(language).post("/join", "name", "Ada", "email", "ada@example.org", "agreed", "true"), read);
        keep("wrong sign-in", guest(language).post("/sign-in", "email", "ada"), read);
        keep("sign-in", guest(language).post("/sign-in", "email", "ada@example.org"), read);
        keep("nowhere", guest(language).get("/nowhere"), read);
        keep("over", guest(language).get("/welcome/nothing"), read);
        keep("expired", guest(language).get("/sign-in/nothing"), read);
        return read;
    }

    private Visitor guest(String language) {
        context.getBean(Limits.class).forget();
        return house.guest().cookie("zw_language", language);
    }

    private static void keep(String name, Answer answer, Map<String, String> read) {
        boolean isPage = answer.header("Content-Type")
                .filter(type -> type.startsWith("text/html"))
                .isPresent();
        if (isPage && answer.status() != 303) read.put(name, answer.page().text());
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 30));
    }
}
