package org.zwischenraum.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.web.Ids;

/** Joining in a house that sends no mail: by what hosts hand out. */
@HouseTest
class WelcomeTest {
    private static final Pattern LINK = Pattern.compile("/welcome/[A-Za-z0-9_-]{43}");

    @Autowired
    House house;

    @Autowired
    org.zwischenraum.community.Communities communities;

    @BeforeEach
    void aHouse() {
        house.found();
    }

    @Test
    void fromTheSlipToTheFirstPage() {
        String path = invitation("SLIP", "people", "Anna");
        Visitor anna = house.guest();
        Answer welcome = anna.get(path);
        assertThat(welcome.title()).isEqualTo("Willkommen bei Haus am Hafen");
        assertThat(welcome.page().select("form[action$=/opening] button")).hasSize(1);
        Answer form = anna.submit(path + "/opening");
        assertThat(form.page().select("#name").val()).isEqualTo("Anna");
        assertThat(join(anna, path, "Anna Keller", "anna@example.org").leadsTo())
                .isEqualTo("/");
        assertThat(anna.get("/me/settings").page().select("nav.rooms")).isNotEmpty();
        assertThat(house.host().get("/hosting/invitations").text())
                .contains("angenommen")
                .contains("Anna Keller");
    }

    @Test
    void lookingAtItDoesNotUseIt() {
        String path = invitation("SLIP", "people", "Anna");
        house.guest().get(path);
        house.guest().get(path);
        assertThat(join(house.guest(), path, "Anna", "anna@example.org").status())
                .isEqualTo(303);
    }

    @Test
    void aSlipIsGoodOnce() {
        String path = invitation("SLIP", "people", "Anna");
        join(house.guest(), path, "Anna", "anna@example.org");
        assertThat(house.guest().get(path).status()).isEqualTo(410);
        assertThat(join(house.guest(), path, "Bela", "bela@example.org").status())
                .isEqualTo(410);
        assertThat(members()).isEqualTo(2);
    }

    @Test
    void twoWhoUseTheSameSlipAtTheSameTimeAreOneMember() throws Exception {
        String path = invitation("SLIP", "people", "Anna");
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            List<java.util.concurrent.Future<Answer>> tries = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                String email = "anna" + i + "@example.org";
                tries.add(all.submit(() -> join(house.guest(), path, "Anna", email)));
            }
            List<Integer> statuses = new ArrayList<>();
            for (var once : tries) statuses.add(once.get().status());
            assertThat(statuses).containsOnlyOnce(303).hasSize(5);
        }
        assertThat(members()).isEqualTo(2);
    }

    @Test
    void theSameFormSentTwiceAtTheSameTimeIsOneMember() throws Exception {
        String path = invitation("LINK", "count", "10");
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = all.submit(() -> join(house.guest(), path, "Anna", "anna@example.org"));
            var two = all.submit(() -> join(house.guest(), path, "Anna", "anna@example.org"));
            one.get();
            two.get();
        }
        assertThat(members()).isEqualTo(2);
    }

    @Test
    void aLinkForThreeLetsInThree() {
        String path = invitation("LINK", "count", "3");
        for (int i = 0; i < 3; i++)
            assertThat(join(house.guest(), path, "Anna", "anna" + i + "@example.org")
                            .status())
                    .isEqualTo(303);
        assertThat(join(house.guest(), path, "Anna", "anna4@example.org").status())
                .isEqualTo(410);
    }

    @Test
    void nobodyBecomesSomebodyWhoIsHere() {
        house.member("mira");
        String path = invitation("SLIP", "people", "Anna");
        Visitor stranger = house.guest();
        Answer answer = join(stranger, path, "Mira", "MIRA.sommer@example.org");
        assertThat(answer.text()).contains("Schau in deine Post");
        assertThat(stranger.cookie("zw")).isEmpty();
        assertThat(house.guest().get(path).status()).isEqualTo(200);
    }

    @Test
    void friendsComeInAsFriends() {
        String path = invitation("LINK", "count", "1", "friends", "true");
        join(house.guest(), path, "Lucia", "lucia@example.org");
        assertThat(house.sql()
                        .sql("select role from member where name = 'Lucia'")
                        .query(String.class)
                        .single())
                .isEqualTo("FRIEND");
    }

    @Test
    void whatIsMissingIsSaidAtTheField() {
        String path = invitation("SLIP", "people", "Anna");
        Answer refused = house.guest().post(path, "name", " ", "email", "anna", "language", "ES");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("name")).isNotEmpty();
        assertThat(refused.problem("email")).isNotEmpty();
        assertThat(refused.problem("agreed")).isNotEmpty();
        assertThat(refused.page().select("#email").val()).isEqualTo("anna");
    }

    @Test
    void aWrongSecretIsAPageWithAWayOn() {
        Answer answer = house.guest().get("/welcome/nonsense");
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.page().select("a[href=/sign-in]")).isNotEmpty();
    }

    @Test
    void withoutInvitationOneJoinsOnlyWhereTheHouseSaysSo() {
        assertThat(house.guest().get("/join").title()).isEqualTo("Hier macht man auf Einladung mit");
        assertThat(join(house.guest(), "/join", "Anna", "anna@example.org").status())
                .isEqualTo(409);
        joining("REQUEST");
        assertThat(join(house.guest(), "/join", "Anna", "anna@example.org").title())
                .contains("Anfrage");
        assertThat(members()).isEqualTo(1);
    }

    @Test
    void aHostSaysYesToSomebodyWhoAsks() {
        joining("REQUEST");
        join(house.guest(), "/join", "Anna", "anna@example.org");
        Visitor tanja = house.host();
        Answer list = tanja.get("/hosting/joinings");
        assertThat(list.text()).contains("Anna").contains("anna@example.org");
        Answer invitation =
                tanja.submit(list.page().select("form[action$=/approval]").attr("action"));
        String path = path(invitation.page().select("#link").val());
        assertThat(tanja.get("/hosting/joinings").text()).contains("Gerade fragt niemand an");
        assertThat(join(house.guest(), path, "Anna", "anna@example.org").status())
                .isEqualTo(303);
    }

    @Test
    void aNoIsSilence() {
        joining("REQUEST");
        join(house.guest(), "/join", "Anna", "anna@example.org");
        Visitor tanja = house.host();
        tanja.post(tanja.get("/hosting/joinings")
                .page()
                .select("form[action$=/refusal]")
                .attr("action"));
        assertThat(tanja.get("/hosting/joinings").text()).contains("Gerade fragt niemand an");
        assertThat(house.letters()).isEmpty();
    }

    @Test
    void askingDoesNotTellWhetherSomebodyIsHere() {
        joining("REQUEST");
        house.member("mira");
        Answer known = join(house.guest(), "/join", "Mira", "mira.sommer@example.org");
        Answer unknown = join(house.guest(), "/join", "Mira", "nobody@example.org");
        assertThat(known.text()).isEqualTo(unknown.text());
        assertThat(known.status()).isEqualTo(unknown.status());
    }

    @Test
    void membersDoNotReadRequests() {
        assertThat(house.member("mira").get("/hosting/joinings").status()).isEqualTo(403);
    }

    private void joining(String how) {
        house.sql().sql("update community set joining = :how").param("how", how).update();
        communities.forget();
    }

    private String invitation(String kind, String... pairs) {
        List<Object> form = new ArrayList<>(List.of("kind", kind));
        form.addAll(List.of(pairs));
        Answer made = house.host().submit("/hosting/invitations", form.toArray());
        return path(made.body());
    }

    private static Answer join(Visitor visitor, String path, String name, String email) {
        return visitor.post(path, "id", Ids.next(), "name", name, "email", email, "language", "DE", "agreed", "true");
    }

    private long members() {
        return house.sql().sql("select count(*) from member").query(Long.class).single();
    }

    private static String path(String text) {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group();
    }
}
