-- Somebody who could not come in and asked the hosts for a link.
create table sign_in_help (
    id          uuid primary key,
    account_id  uuid not null references account (id),
    asked_at    timestamptz not null,
    given_at    timestamptz,
    given_by    uuid references account (id)
);
create unique index sign_in_help_open on sign_in_help (account_id) where given_at is null;

-- What a device keeps instead of a password (WebAuthn). Bytes are as the standard names them.
create table passkey (
    credential_id            bytea primary key,
    id                       uuid not null unique,
    account_id               uuid not null references account (id),
    label                    text not null check (length(label) between 1 and 80),
    public_key               bytea not null,
    signature_count          bigint not null,
    uv_initialized           boolean not null,
    backup_eligible          boolean not null,
    backup_state             boolean not null,
    transports               text not null,
    attestation_object       bytea,
    attestation_client_data  bytea,
    made_at                  timestamptz not null,
    used_at                  timestamptz not null
);
create index passkey_account on passkey (account_id);
