-- Up to when somebody of the team read what came from home. Rows are only added; the latest counts for the whole team.
create table intake_read (
    id text primary key,
    patient text not null references patient (id),
    until bigint not null,
    author text not null,
    recorded_at bigint not null
);
create index intake_read_patient on intake_read (patient, until);
-- What was done about a test that a hospital has. Rows are only added; the newest says how far it is.
create table wanted_step (
    id text primary key,
    wanted text not null references wanted_record (id),
    number bigint not null,
    step text not null,
    note text not null,
    author text not null,
    recorded_at bigint not null
);
create unique index wanted_step_number on wanted_step (wanted, number);
-- What staff make of a medicine a patient told of, beside what others wrote of it. Rows are only added; the newest counts.
create table medicine_check (
    id text primary key,
    entry text not null references entry (id),
    number bigint not null,
    verdict text not null,
    note text not null,
    author text not null,
    recorded_at bigint not null
);
create unique index medicine_check_number on medicine_check (entry, number);
