package org.zwischenraum.passkeys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Community;
import org.zwischenraum.entry.Token;
import org.zwischenraum.settings.Settings;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two ceremonies of WebAuthn: making a passkey and coming in by one. Each has two steps with the browser between; what
 * was asked is kept here for five minutes and is good once.
 */
@Component
class PasskeyCeremonies {
    private static final int LONGEST_LABEL = 80;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final Cache<String, Object> asked = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();
    private final PasskeyOwners owners;
    private final Passkeys passkeys;
    private final Communities communities;
    private final URI base;

    PasskeyCeremonies(PasskeyOwners owners, Passkeys passkeys, Communities communities, Settings settings) {
        this.owners = owners;
        this.passkeys = passkeys;
        this.communities = communities;
        this.base = settings.baseUrl();
    }

    /**
     * What the browser is asked.
     *
     * @param key to come back with
     * @param options as {@code navigator.credentials} wants them
     */
    record Question(String key, JsonNode options) {}

    private record Making(UUID account, PublicKeyCredentialCreationOptions options) {}

    Question askToMake(UUID account) {
        var somebody = UsernamePasswordAuthenticationToken.authenticated(account.toString(), null, Set.of());
        var options = house().createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(somebody));
        return keep(new Making(account, options), options);
    }

    /** @throws RuntimeException when the browser's answer does not fit what it was asked */
    @Transactional
    void make(UUID account, String key, String label, JsonNode answer) {
        Making making = take(key, Making.class)
                .filter(found -> found.account().equals(account))
                .orElseThrow(() -> new IllegalArgumentException("not asked"));
        PublicKeyCredential<AuthenticatorAttestationResponse> credential = json.treeToValue(
                answer,
                json.constructType(new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {}));
        String name = label.substring(0, Math.min(LONGEST_LABEL, label.length()));
        house().registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                making.options(), new RelyingPartyPublicKey(credential, name)));
    }

    Question askToComeIn() {
        var options =
                house().createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(nobody()));
        return keep(options, options);
    }

    /**
     * The account whose passkey answered.
     *
     * @throws RuntimeException when the browser's answer does not fit what it was asked
     */
    @Transactional
    Optional<UUID> comeIn(String key, JsonNode answer) {
        PublicKeyCredentialRequestOptions options = take(key, PublicKeyCredentialRequestOptions.class)
                .orElseThrow(() -> new IllegalArgumentException("not asked"));
        PublicKeyCredential<AuthenticatorAssertionResponse> credential = json.treeToValue(
                answer,
                json.constructType(new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {}));
        PublicKeyCredentialUserEntity owner =
                house().authenticate(new RelyingPartyAuthenticationRequest(options, credential));
        return Optional.ofNullable(owner).flatMap(user -> Passkeys.account(user.getId()));
    }

    /** Made anew each time: the house may have changed its name. */
    private Webauthn4JRelyingPartyOperations house() {
        String name = communities.find().map(Community::name).orElse("Zwischenraum");
        var party = PublicKeyCredentialRpEntity.builder()
                .id(base.getHost())
                .name(name)
                .build();
        return new Webauthn4JRelyingPartyOperations(owners, passkeys, party, Set.of(base.toString()));
    }

    private Question keep(Object asking, Object options) {
        String key = Token.fresh().text();
        asked.put(key, asking);
        return new Question(key, json.valueToTree(options));
    }

    private <T> Optional<T> take(String key, Class<T> kind) {
        return Optional.ofNullable(asked.asMap().remove(key))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static UsernamePasswordAuthenticationToken nobody() {
        return UsernamePasswordAuthenticationToken.unauthenticated("", null);
    }
}
