-- Who is treated, by whom, when. Dates without a time are text (2026-11-23).
create table patient (
    id text primary key,
    hospital_number text not null unique,
    given_name text not null,
    family_name text not null,
    birth_date text not null,
    sex text not null,
    synthetic integer not null default 0,
    created_at bigint not null,
    created_by text not null
);
-- The account of the patient, or of who speaks for the patient.
create table patient_account (
    patient text not null references patient (id),
    account text not null references account (id),
    relation text not null,
    since bigint not null,
    until bigint,
    primary key (patient, account, since)
);
create index patient_account_account on patient_account (account);
create table care_member (
    patient text not null references patient (id),
    account text not null references account (id),
    reason text not null,
    since bigint not null,
    until bigint,
    primary key (patient, account, since)
);
create index care_member_account on care_member (account);
create table glass (
    id text primary key,
    patient text not null references patient (id),
    account text not null references account (id),
    reason text not null,
    opened_at bigint not null,
    closes_at bigint not null,
    reviewed_at bigint,
    reviewed_by text
);
create index glass_account on glass (account, patient);
create table visit (
    id text primary key,
    patient text not null references patient (id),
    planned_at bigint not null,
    kind text not null,
    reason text not null,
    state text not null,
    created_at bigint not null,
    created_by text not null
);
create index visit_patient on visit (patient, planned_at);
create index visit_planned on visit (planned_at);
-- What a person said of a patient: onset, events, drugs, tests, open questions. Never changed; a later one supersedes it.
create table statement (
    id text primary key,
    patient text not null references patient (id),
    kind text not null,
    words text not null,
    start_earliest text not null,
    start_latest text not null,
    start_words text not null,
    end_words text not null,
    source text not null,
    author text not null,
    recorded_at bigint not null,
    supersedes text
);
create index statement_patient on statement (patient, kind);
