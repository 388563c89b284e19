package org.zwischenraum.inbound;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.chat.Conversations;
import org.zwischenraum.house.House;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Apart;

/** Mira and Anna talk; Mira has a letter about that and answers it by mail. */
abstract class AnsweringByMail {
    @Autowired
    House house;

    @Autowired
    Conversations conversations;

    @Autowired
    ReplyAddresses addresses;

    @Autowired
    MailReader reader;

    @Autowired
    Reception reception;

    @Autowired
    Apart apart;

    Visitor mira;
    Visitor anna;
    String talk;
    String to;

    @BeforeEach
    void theyTalk() {
        house.found();
        mira = house.member("mira");
        anna = house.member("anna");
        talk = "/conversations/" + conversations.open(UUID.randomUUID(), List.of(mira.id(), anna.id()), "Hafen");
        to = addressOf(mira, talk);
    }

    String addressOf(Visitor reader, String path) {
        return addresses.of(reader.id(), path).flatMap(addresses::of).orElseThrow();
    }

    String email(String key) {
        return house.cast().person(key).email();
    }

    /** A mail of Mira's with these headers more and this text. */
    String mail(String headers, String text) {
        return "From: Mira Sommer <" + email("mira") + ">\r\nTo: " + to + "\r\nSubject: Re: Hafen\r\nMessage-ID: <"
                + UUID.randomUUID() + "@example.org>\r\nMIME-Version: 1.0\r\n" + headers
                + (headers.contains("Content-Type") ? "" : "Content-Type: text/plain; charset=utf-8\r\n") + "\r\n"
                + text;
    }

    Reception.Outcome take(String mail) {
        return take(mail.getBytes(StandardCharsets.UTF_8));
    }

    Reception.Outcome take(byte[] mail) {
        try {
            return reception.take(reader.read(new ByteArrayInputStream(mail)));
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    /** What Anna reads in the conversation. */
    String said() {
        return anna.get(talk).page().select(".said").text();
    }

    /** What the house wrote to somebody about their mail. */
    List<String> refusalsTo(String email) {
        return house.letters().stream()
                .filter(letter -> letter.get("kind").equals("inbound.refusal")
                        && letter.get("recipient").equals(email))
                .map(AnsweringByMail::body)
                .toList();
    }

    List<String> refusals() {
        return house.letters().stream()
                .filter(letter -> letter.get("kind").equals("inbound.refusal"))
                .map(AnsweringByMail::body)
                .toList();
    }

    private static String body(Map<String, Object> letter) {
        return String.valueOf(letter.get("body"));
    }
}
