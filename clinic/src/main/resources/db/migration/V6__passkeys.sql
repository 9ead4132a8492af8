-- Keys that stay in people's devices; here is what their signatures are compared with.
create table passkey (
    id text primary key,
    account text not null references account (id),
    credential text not null unique,
    name text not null,
    attestation bytea not null,
    counter bigint not null,
    created_at bigint not null,
    used_at bigint
);
create index passkey_account on passkey (account);
-- What was signed once is not taken again.
create table passkey_challenge (
    hash text primary key,
    used_at bigint not null
);
