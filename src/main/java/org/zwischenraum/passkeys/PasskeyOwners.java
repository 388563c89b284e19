package org.zwischenraum.passkeys;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import org.zwischenraum.entry.Account;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.web.Viewer;
import org.zwischenraum.web.Viewers;

/** Accounts as the standard sees the owners of passkeys: nothing of their own is kept. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private final Accounts accounts;
    private final ObjectProvider<Viewers> viewers;

    PasskeyOwners(Accounts accounts, ObjectProvider<Viewers> viewers) {
        this.accounts = accounts;
        this.viewers = viewers;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return Passkeys.account(id).flatMap(accounts::find).map(this::owner).orElse(null);
    }

    /** @param username the account's id: mail addresses change */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return accounts.find(UUID.fromString(username)).map(this::owner).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        // The account is kept already.
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("accounts are closed elsewhere");
    }

    private PublicKeyCredentialUserEntity owner(Account account) {
        String name = viewers.getObject().find(account.id()).map(Viewer::name).orElse(account.email());
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(Passkeys.bytes(account.id()))
                .name(account.email())
                .displayName(name)
                .build();
    }
}
