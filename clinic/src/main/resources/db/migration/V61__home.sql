-- Invitations to come in from home: a link that counts once, kept as its hash, and a second proof.
create table pass (
    token_hash text primary key,
    id text not null unique,
    patient text not null references patient (id),
    account text not null references account (id),
    proof text not null,
    code_hash text not null,
    failures integer not null,
    created_at bigint not null,
    created_by text not null,
    expires_at bigint not null,
    used_at bigint,
    again_at bigint,
    closed_at bigint
);
create index pass_patient on pass (patient, created_at);
-- What a patient agreed to or took back. Rows are only ever added; the newest of a purpose counts.
create table consent (
    id text primary key,
    number bigint not null,
    patient text not null references patient (id),
    purpose text not null,
    version integer not null,
    said text not null,
    author text not null,
    recorded_at bigint not null
);
create unique index consent_number on consent (patient, number);
alter table preparation add column safety_read_at bigint;
