package org.zwischenraum.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;

/** People outside write to the house. */
@HouseTest
class ContactTest {
    @Autowired
    House house;

    @Autowired
    Enquiries enquiries;

    @BeforeEach
    void found() {
        house.found();
    }

    @Test
    void aQuestionArrivesAndIsConfirmedWithoutRepeatingIt() {
        Answer thanks = house.guest()
                .submit("/contact", "kind", "QUESTION", "text", "Habt ihr Fahrradständer?", "email", "ada@example.org");
        assertThat(thanks.title()).isEqualTo("Angekommen, danke");
        assertThat(enquiries.open()).singleElement().extracting(Enquiry::text).isEqualTo("Habt ihr Fahrradständer?");
        assertThat(house.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.toString()).contains("ada@example.org").doesNotContain("Fahrrad");
        });
    }

    @Test
    void theSameFormSentTwiceArrivesOnce() {
        String id = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++)
            house.guest().post("/contact", "id", id, "kind", "QUESTION", "text", "Hallo", "email", "ada@example.org");
        assertThat(enquiries.open()).hasSize(1);
        assertThat(house.letters()).hasSize(1);
    }

    @Test
    void aReportNeedsPlaceReasonNameAddressAndGoodFaith() {
        Answer again = house.guest().post("/contact", "kind", "ILLEGAL", "text", "");
        assertThat(again.status()).isEqualTo(422);
        for (String field : new String[] {"place", "text", "name", "email", "honest"})
            assertThat(again.problem(field)).as(field).isNotEmpty();
    }

    @Test
    void whoReportsViolenceAgainstChildrenNeedNotSayWhoTheyAre() {
        Answer done = house.guest()
                .post("/contact", "kind", "ABUSE", "place", "/asks/1", "text", "Ein Bild", "honest", "true");
        assertThat(done.status()).isEqualTo(303);
        assertThat(enquiries.open())
                .singleElement()
                .extracting(Enquiry::canBeAnswered)
                .isEqualTo(false);
        assertThat(house.letters()).isEmpty();
    }

    @Test
    void afterSixInAnHourItIsEnough() {
        for (int i = 0; i < 6; i++)
            assertThat(house.guest()
                            .post("/contact", "text", "Hallo " + i, "email", i + "@example.org")
                            .status())
                    .isEqualTo(303);
        Answer enough = house.guest().post("/contact", "text", "Hallo", "email", "ada@example.org");
        assertThat(enough.status()).isEqualTo(429);
    }

    @Test
    void anAnswerGoesToWhoAskedAndHalfAYearLaterNothingIsLeft() {
        house.guest().post("/contact", "text", "Habt ihr Platz?", "email", "ada@example.org");
        Enquiry enquiry = enquiries.open().getFirst();
        enquiries.settle(enquiry, house.host().id(), "Ja, am Fenster.");
        assertThat(enquiries.open()).isEmpty();
        assertThat(house.letters()).hasSize(2);
        assertThat(house.letters().getLast().toString()).contains("Ja, am Fenster.");
        house.clock().advance(Duration.ofDays(181));
        house.runDue();
        assertThat(enquiries.find(enquiry.id())).isEmpty();
    }

    @Test
    void anAddressToWhichNothingCanBeSentIsSaidAtTheField() {
        for (String address :
                new String[] {"ada", "a..b@example.org", "\"ada lovelace\"@example.org", "ada@x.org,b@y.org"})
            assertThat(house.guest()
                            .post("/contact", "text", "Hallo", "email", address)
                            .problem("email"))
                    .as(address)
                    .isNotEmpty();
    }

    @Test
    void textsFromOutsideStayTexts() {
        house.guest().post("/contact", "text", "<script>alert(1)</script>\u202E", "email", "ada@example.org");
        assertThat(enquiries.open().getFirst().text()).isEqualTo("<script>alert(1)</script>");
    }
}
