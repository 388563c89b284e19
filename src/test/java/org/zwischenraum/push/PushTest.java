package org.zwischenraum.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.settings.Secrets;

/** Mira has switched it on for her phone, whose push service is one of the operator's own, on this machine. */
@HouseTest
@WithDatabase(settings = "push-services=*.push.services.mozilla.com, http://127.0.0.1:22280")
class PushTest {
    @Autowired
    House house;

    @Autowired
    Secrets secrets;

    private Handset phone;
    private Visitor mira;
    private Visitor anna;

    @BeforeEach
    void switchedOn() throws Exception {
        phone = new Handset();
        house.found();
        mira = house.member("mira");
        anna = house.member("anna");
        assertThat(switchOn(mira, phone.endpoint()).status()).isEqualTo(303);
    }

    @AfterEach
    void end() {
        phone.close();
    }

    @Test
    void thePhoneLearnsThatSomethingWaitsAndItsServiceNotEvenThat() throws Exception {
        writeToMira();
        assertThat(phone.heard()).singleElement().satisfies(heard -> {
            assertThat(heard.text())
                    .contains("Im Haus wartet etwas auf dich.", "/inbox")
                    .doesNotContain("Anna")
                    .doesNotContain("Feierabend");
            assertThat(new String(heard.sealed(), StandardCharsets.ISO_8859_1)).doesNotContain("wartet", "inbox");
            assertThat(heard.headers().get("Content-encoding")).containsExactly("aes128gcm");
            assertThat(heard.headers()).doesNotContainKeys("Referer", "Cookie");
        });
        assertThat(Handset.isSignedBy(serverKey(), phone.heard().getFirst())).isTrue();
    }

    @Test
    void severalThingsRingOnce() {
        writeToMira();
        house.member("paul")
                .post("/introductions", "people", mira.id(), "people", anna.id(), "words", "Trinkt einen Kaffee.");
        settle();
        assertThat(phone.heard()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void thePageNamesTheMakerAndTheDeviceCanBeRemoved() {
        Answer page = mira.get("/me/push");
        assertThat(page.text()).contains("Hersteller deines Browsers", "Diese Geräte sagen dir Bescheid");
        String removal = page.page().select("form[action$=/removal]").attr("action");
        anna.post(removal);
        assertThat(mira.get("/me/push").text()).contains("Diese Geräte");
        mira.post(removal);
        assertThat(mira.get("/me/push").text()).doesNotContain("Diese Geräte");
        writeToMira();
        assertThat(phone.heard()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void aDeviceThatIsGoneIsForgotten(int status) {
        phone.answers(status);
        writeToMira();
        assertThat(phone.heard()).hasSize(1);
        assertThat(mira.get("/me/push").text()).doesNotContain("Diese Geräte");
    }

    @Test
    void aServiceThatIsAwayIsAskedTwiceMoreAndHostsHearNothingOfIt() {
        phone.answers(503);
        writeToMira();
        for (int i = 0; i < 5; i++) {
            house.clock().advance(Duration.ofMinutes(30));
            house.runDue();
        }
        assertThat(phone.heard()).hasSize(3);
        assertThat(house.host().get("/hosting/jobs").text()).doesNotContain("push");
        assertThat(mira.get("/me/push").text()).contains("Diese Geräte");
    }

    @Test
    void nobodyIsToldWhoWasSuspended() {
        house.sql()
                .sql("update member set suspended_at = now() where id = ?")
                .param(mira.id())
                .update();
        house.forget();
        writeToMira();
        assertThat(phone.heard()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://updates.push.services.mozilla.com/x",
                "https://updates.push.services.mozilla.com:8443/x",
                "https://evil.example/x",
                "https://push.services.mozilla.com.evil.example/x",
                "https://user@updates.push.services.mozilla.com/x",
                "https://127.0.0.1/x",
                "https://[::1]/x",
                "http://127.0.0.1:22281/x",
                "http://169.254.169.254/latest",
                "file:///etc/passwd",
                "https://updates.push.services.mozilla.com/x\r\nHost: a",
                ""
            })
    void onlyServicesThatTheOperatorTrustsAreCalled(String endpoint) {
        assertThat(switchOn(anna, endpoint).status()).isEqualTo(422);
    }

    @Test
    void keysThatAreNoneAreRefused() {
        String noPoint = java.util.Base64.getUrlEncoder().encodeToString(new byte[65]);
        for (String key : List.of("", "!!", "AAAA", noPoint))
            assertThat(anna.post("/me/push", "endpoint", phone.endpoint(), "publicKey", key, "secret", phone.secret())
                            .status())
                    .isEqualTo(422);
    }

    @Test
    void afterTheSecretWasChangedTwiceTheDeviceMustBeSwitchedOnAgain() throws Exception {
        String before = serverKey();
        secrets.rotate();
        assertThat(serverKey()).isNotEqualTo(before);
        writeToMira();
        assertThat(Handset.isSignedBy(before, phone.heard().getFirst())).isTrue();
        secrets.rotate();
        mira.get("/inbox");
        house.sql().sql("update notice set read_at = now()").update();
        writeToMira();
        assertThat(phone.heard()).hasSize(1);
    }

    private Answer switchOn(Visitor who, String endpoint) {
        return who.post("/me/push", "endpoint", endpoint, "publicKey", phone.publicKey(), "secret", phone.secret());
    }

    private String serverKey() {
        return mira.get("/me/push").page().select("[data-push]").attr("data-push");
    }

    private void writeToMira() {
        house.sql()
                .sql("update member set approach = 'WRITE' where id = ?")
                .param(mira.id())
                .update();
        house.forget();
        anna.post("/people/" + mira.id() + "/conversations", "text", "Feierabend am Hafen?");
        settle();
    }

    /** What is gathered for a letter is told after two minutes. */
    private void settle() {
        house.runDue();
        house.clock().advance(Duration.ofMinutes(5));
        house.runDue();
    }
}
