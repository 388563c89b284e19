package org.zwischenraum.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Manners;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.text.GenderSign;
import org.zwischenraum.web.Ids;

/** Joining in a house that sends mail: an address is good once its link came back. */
@HouseTest
@WithDatabase(settings = {"smtp-host=127.0.0.1", "smtp-port=9", "smtp-security=none", "mail-from=haus@example.org"})
class JoiningByMailTest {
    private static final Pattern INVITATION = Pattern.compile("/welcome/[A-Za-z0-9_-]{43}");
    private static final Pattern CONFIRMATION = Pattern.compile("/join/[A-Za-z0-9_-]{43}");

    @Autowired
    House house;

    @Autowired
    Communities communities;

    @Autowired
    Manners manners;

    @BeforeEach
    void aHouse() {
        house.found();
    }

    @Test
    void theInvitedAddressNeedsNoOtherProof() {
        String path = invited("anna@example.org");
        assertThat(join(house.guest(), path, "ANNA@example.org").leadsTo()).isEqualTo("/");
        assertThat(confirmed("ANNA@example.org")).isTrue();
    }

    @Test
    void anotherAddressIsConfirmedFirst() {
        String path = invited("anna@example.org");
        Visitor anna = house.guest();
        assertThat(join(anna, path, "anna@work.example").text()).contains("Schau in deine Post");
        assertThat(anna.cookie("zw")).isEmpty();
        String link = link();
        assertThat(anna.get(link).text()).contains("Fast geschafft, Anna");
        assertThat(anna.post(link).leadsTo()).isEqualTo("/");
        assertThat(confirmed("anna@work.example")).isTrue();
        assertThat(house.guest().get(path).status()).isEqualTo(410);
    }

    @Test
    void aKnownAddressSoundsTheSameAndGetsALinkToComeIn() {
        house.member("mira");
        String path = invited("anna@example.org");
        String known = join(house.guest(), path, "mira.sommer@example.org").text();
        assertThat(house.letters().getLast().toString()).contains("/sign-in/");
        String unknown = join(house.guest(), path, "nobody@example.org").text();
        assertThat(known.replace("mira.sommer@example.org", "…")).isEqualTo(unknown.replace("nobody@example.org", "…"));
        assertThat(house.guest().get(path).status()).isEqualTo(200);
    }

    @Test
    void theConfirmationPressedTwiceAtTheSameTimeIsOneMember() throws Exception {
        open();
        join(house.guest(), "/join", "anna@example.org");
        String link = link();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> tries = new ArrayList<>();
            for (int i = 0; i < 5; i++) tries.add(all.submit(() -> house.guest().post(link)));
            List<Integer> statuses = new ArrayList<>();
            for (var once : tries) statuses.add(once.get().status());
            assertThat(statuses).containsOnlyOnce(303);
        }
        assertThat(house.sql()
                        .sql("select count(*) from member where name = 'Anna'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void anOpenHouseLetsInWhoConfirms() {
        open();
        Visitor anna = house.guest();
        assertThat(house.guest().get("/sign-in").page().select("a[href=/join]")).hasSize(1);
        join(anna, "/join", "anna@example.org");
        assertThat(anna.post(link()).leadsTo()).isEqualTo("/");
        assertThat(anna.get("/me/settings").text()).contains("anna@example.org");
    }

    @Test
    void whereAHostDecidesOnlyConfirmedRequestsWait() {
        joining("REQUEST");
        join(house.guest(), "/join", "anna@example.org");
        assertThat(house.host().get("/hosting/joinings").text()).contains("Gerade fragt niemand an");
        assertThat(house.guest().post(link()).title()).contains("Anfrage");
        Answer list = house.host().get("/hosting/joinings");
        assertThat(list.text()).contains("anna@example.org");
        assertThat(house.host().get("/hosting").text()).contains("Jemand möchte dazukommen");
        house.host().post(list.page().select("form[action$=/approval]").attr("action"));
        Matcher invitation = INVITATION.matcher(house.letters().getLast().toString());
        assertThat(invitation.find()).isTrue();
        assertThat(join(house.guest(), invitation.group(), "anna@example.org").leadsTo())
                .isEqualTo("/");
    }

    @Test
    void aHouseThatSaysSieSaysItToWhoeverJoins() {
        open();
        manners.change(GenderSign.COLON, true);
        join(house.guest(), "/join", "anna@example.org");
        assertThat(house.letters().getLast().toString())
                .contains("anna@example.org")
                .doesNotContainPattern("\\b([Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[rmns]?)\\b");
        manners.change(GenderSign.COLON, false);
    }

    private void open() {
        joining("OPEN");
    }

    private void joining(String how) {
        house.sql().sql("update community set joining = :how").param("how", how).update();
        communities.forget();
    }

    private String invited(String email) {
        house.host().post("/hosting/invitations", "kind", "MAIL", "people", email);
        Matcher link = INVITATION.matcher(house.letters().getLast().toString());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private String link() {
        Matcher link = CONFIRMATION.matcher(house.letters().getLast().toString());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private boolean confirmed(String email) {
        return house.sql()
                .sql("select email_confirmed_at is not null from account where email = :email")
                .param("email", email)
                .query(Boolean.class)
                .single();
    }

    private static Answer join(Visitor visitor, String path, String email) {
        return visitor.post(path, "id", Ids.next(), "name", "Anna", "email", email, "language", "DE", "agreed", "true");
    }
}
