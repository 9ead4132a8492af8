-- Days on which the clinic asks a patient for a few words and short clips. Rows are only ever added; the newest counts.
create table diary_plan (
    id text primary key,
    number bigint not null,
    patient text not null references patient (id),
    weekdays text not null,
    first_day text not null,
    last_day text not null,
    clips text not null,
    reminds integer not null,
    author text not null,
    recorded_at bigint not null
);
create unique index diary_plan_number on diary_plan (patient, number);
-- What was written on a day; the newest of a day counts, the others stay.
create table diary_entry (
    id text primary key,
    number bigint not null,
    patient text not null references patient (id),
    day text not null,
    jerks text not null,
    bother integer not null,
    author text not null,
    recorded_at bigint not null
);
create unique index diary_entry_number on diary_entry (patient, number);
