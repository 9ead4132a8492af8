-- What patients answer before a visit. Answers are only ever added; the newest of a question counts, the others stay.
create table preparation (
    id text primary key,
    patient text not null references patient (id),
    form text not null,
    form_version integer not null,
    language text not null,
    begun_at bigint not null,
    sent_at bigint
);
create unique index preparation_patient on preparation (patient, form);
create table answer (
    id text primary key,
    preparation text not null references preparation (id),
    number bigint not null,
    question text not null,
    said text not null,
    author text not null,
    recorded_at bigint not null
);
create unique index answer_number on answer (preparation, number);
