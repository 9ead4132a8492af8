-- Who works here and how they prove it. Codes and keys are sealed with the workspace's master key, tokens only hashed.
create table account (
    id text primary key,
    name text not null unique,
    display_name text not null,
    password text,
    code_key bytea,
    code_step bigint not null default 0,
    created_at bigint not null,
    disabled_at bigint
);
create table account_role (
    account text not null references account (id),
    role text not null,
    primary key (account, role)
);
create table invitation (
    token_hash text primary key,
    account text not null references account (id),
    expires_at bigint not null
);
create table sign_in (
    token_hash text primary key,
    account text not null references account (id),
    stage text not null,
    created_at bigint not null,
    seen_at bigint not null,
    browser text not null
);
create index sign_in_account on sign_in (account);
create table attempt (
    subject text not null,
    failed_at bigint not null
);
create index attempt_subject on attempt (subject, failed_at);
-- Who did what. Rows are only ever added; chain joins each to the one before it.
create table audit_entry (
    number bigint primary key,
    made_at bigint not null,
    account text not null,
    action text not null,
    patient text,
    subject text not null,
    outcome text not null,
    reason text not null,
    chain text not null
);
create index audit_entry_patient on audit_entry (patient, number);
create index audit_entry_account on audit_entry (account, number);
create table audit_head (
    id integer primary key,
    number bigint not null,
    chain text not null
);
insert into audit_head (id, number, chain) values (1, 0, '');
