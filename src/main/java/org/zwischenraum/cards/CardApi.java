package org.zwischenraum.cards;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Texts;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.QrCode;
import org.zwischenraum.web.Standing;

/** The card that wanders, for programs. */
@RestController
@RequestMapping("/api/v1/asks/{id}/cards")
@OpenTo(Standing.FRIEND)
class CardApi {
    private final Asks asks;
    private final AskCards cards;
    private final Texts texts;
    private final Links links;
    private final Limits limits;

    CardApi(Asks asks, AskCards cards, Texts texts, Links links, Limits limits) {
        this.asks = asks;
        this.cards = cards;
        this.texts = texts;
        this.links = links;
        this.limits = limits;
    }

    /**
     * @param url where somebody outside reads and answers it
     * @param qr the same as a picture: a data address of type image/svg+xml
     */
    record CardJson(UUID id, String url, Instant createdAt, String qr) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CardJson create(@PathVariable UUID id, Member me) {
        Ask ask = asks.find(id, me).orElseThrow(NotThere::new);
        limits.take("cards.make", me.id(), 20, Duration.ofHours(1));
        AskCard card = cards.make(ask, me);
        String url = links.to(card.path());
        return new CardJson(card.id(), url, card.madeAt(), qr(url, me));
    }

    private String qr(String url, Member me) {
        String svg = QrCode.svg(url, texts.in(me.language()).say("cards.qr"))
                .replaceFirst("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ");
        byte[] drawing = svg.getBytes(StandardCharsets.UTF_8);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(drawing);
    }
}
