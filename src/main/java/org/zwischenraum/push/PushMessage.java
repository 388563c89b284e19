package org.zwischenraum.push;

import com.interaso.webpush.VapidKeys;
import com.interaso.webpush.WebPush;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.text.Texts;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells one device that something waits: not what, nor from whom. A service that is away is asked twice more and then left
 * in peace, since what waits is in the inbox anyway; a device that is gone is forgotten.
 */
@Component
class PushMessage implements Job {
    static final String KIND = "push.message";

    /** Where no better one is known; push services want to know whom to write to about trouble (RFC 8292, 2.1). */
    private static final String CONTACT = "mailto:house@localhost";

    private static final int HALF_A_DAY = 43_200;

    /** What was not picked up is replaced by what comes later: one mark is enough (RFC 8030, 5.4). */
    private static final String TOPIC = "inbox";

    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(2), Duration.ofMinutes(20));
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Subscriptions subscriptions;
    private final ServerKeys keys;
    private final Carrier carrier;
    private final Members members;
    private final Communities communities;
    private final Texts texts;
    private final Settings settings;
    private final Jobs jobs;
    private final HouseClock clock;

    PushMessage(
            Subscriptions subscriptions,
            ServerKeys keys,
            Carrier carrier,
            Members members,
            Communities communities,
            Texts texts,
            Settings settings,
            Jobs jobs,
            HouseClock clock) {
        this.subscriptions = subscriptions;
        this.keys = keys;
        this.carrier = carrier;
        this.members = members;
        this.communities = communities;
        this.texts = texts;
        this.settings = settings;
        this.jobs = jobs;
        this.clock = clock;
    }

    static String subject(Subscription subscription, int tries) {
        return subscription.id() + "|" + tries;
    }

    @Override
    public boolean restsWhenSwitchedOff() {
        return true;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Duration> lease() {
        return Optional.of(Duration.ofMinutes(1));
    }

    @Override
    public void run(String subject) {
        String[] parts = subject.split("\\|", 2);
        subscriptions
                .find(UUID.fromString(parts[0]))
                .ifPresent(subscription -> tell(subscription, Integer.parseInt(parts[1])));
    }

    private void tell(Subscription subscription, int tries) {
        Optional<Member> reader = members.find(subscription.member()).filter(Member::isActive);
        Optional<VapidKeys> pair = keys.of(subscription.serverKey());
        if (pair.isEmpty()) subscriptions.forget(subscription);
        if (pair.isEmpty() || reader.isEmpty()) return;
        try {
            answered(subscription, send(subscription, reader.get(), pair.get()), tries);
        } catch (IOException away) {
            again(subscription, tries);
        }
    }

    private int send(Subscription subscription, Member reader, VapidKeys pair) throws IOException {
        WebPush push = new WebPush(contact(), pair);
        byte[] body = push.getBody(words(reader), subscription.publicKey(), subscription.secret());
        return carrier.carry(
                subscription.endpoint(),
                push.getHeaders(subscription.endpoint(), HALF_A_DAY, TOPIC, WebPush.Urgency.Normal),
                body);
    }

    private byte[] words(Member reader) {
        return JSON.writeValueAsBytes(Map.of(
                "title", communities.get().name(),
                "body", texts.in(reader.language()).say("push.waits"),
                "path", "/inbox"));
    }

    private void answered(Subscription subscription, int status, int tries) {
        if (status == 404 || status == 410) subscriptions.forget(subscription);
        else if (status / 100 != 2) again(subscription, tries);
    }

    private void again(Subscription subscription, int tries) {
        if (tries < PAUSES.size())
            jobs.at(clock.instant().plus(PAUSES.get(tries)), KIND, subject(subscription, tries + 1));
    }

    private String contact() {
        if (settings.secure()) return settings.baseUrl().toString();
        return settings.smtp()
                .map(server -> "mailto:" + server.from().replaceFirst(".*<(.*)>", "$1"))
                .orElse(CONTACT);
    }
}
