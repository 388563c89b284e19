package org.zwischenraum.passkeys;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.web.Ids;

/** The passkeys of all accounts, as the standard (W3C WebAuthn Level 3) wants them kept. */
@Component
class Passkeys implements UserCredentialRepository {
    private final JdbcClient sql;
    private final Clock clock;

    Passkeys(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The passkeys of one account, the latest first. */
    List<Passkey> of(UUID account) {
        return sql.sql("select id, label, made_at, used_at from passkey where account_id = :account order by id desc")
                .param("account", account)
                .query(Passkeys::passkey)
                .list();
    }

    /** Forgets one passkey of this account; does nothing when it is another's. */
    @Transactional
    void remove(UUID id, UUID account) {
        sql.sql("delete from passkey where id = :id and account_id = :account")
                .param("id", id)
                .param("account", account)
                .update();
    }

    static Bytes bytes(UUID account) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    static Optional<UUID> account(Bytes user) {
        if (user.getBytes().length != 16) return Optional.empty();
        ByteBuffer bytes = ByteBuffer.wrap(user.getBytes());
        return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Override
    @Transactional
    public void delete(Bytes credentialId) {
        sql.sql("delete from passkey where credential_id = :id")
                .param("id", credentialId.getBytes())
                .update();
    }

    /** Keeps a new passkey, or what has changed by its use. */
    @Override
    @Transactional
    public void save(CredentialRecord passkey) {
        sql.sql("""
                insert into passkey (credential_id, id, account_id, label, public_key, signature_count, uv_initialized,
                    backup_eligible, backup_state, transports, attestation_object, attestation_client_data, made_at, used_at)
                values (:credential, :id, :account, :label, :key, :count, :verified, :eligible, :backup, :transports,
                    :object, :data, :now, :now)
                on conflict (credential_id) do update set signature_count = excluded.signature_count,
                    uv_initialized = excluded.uv_initialized, backup_state = excluded.backup_state, used_at = excluded.used_at
                """)
                .param("credential", passkey.getCredentialId().getBytes())
                .param("id", Ids.next())
                .param("account", account(passkey.getUserEntityUserId()).orElseThrow())
                .param("label", passkey.getLabel())
                .param("key", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("eligible", passkey.isBackupEligible())
                .param("backup", passkey.isBackupState())
                .param("transports", words(passkey.getTransports()))
                .param("object", bytes(passkey.getAttestationObject()))
                .param("data", bytes(passkey.getAttestationClientDataJSON()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return sql.sql("select * from passkey where credential_id = :id")
                .param("id", credentialId.getBytes())
                .query(Passkeys::credential)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return sql.sql("select * from passkey where account_id = :account")
                .param("account", account(userId).orElseThrow())
                .query(Passkeys::credential)
                .list();
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static String words(Set<AuthenticatorTransport> transports) {
        return transports.stream().map(AuthenticatorTransport::getValue).collect(Collectors.joining(" "));
    }

    private static Set<AuthenticatorTransport> transports(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        return new Passkey(
                row.getObject("id", UUID.class), row.getString("label"), at(row, "made_at"), at(row, "used_at"));
    }

    private static CredentialRecord credential(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(bytes(row.getObject("account_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .transports(transports(row.getString("transports")))
                .attestationObject(new Bytes(row.getBytes("attestation_object")))
                .attestationClientDataJSON(new Bytes(row.getBytes("attestation_client_data")))
                .created(at(row, "made_at"))
                .lastUsed(at(row, "used_at"))
                .label(row.getString("label"))
                .build();
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
