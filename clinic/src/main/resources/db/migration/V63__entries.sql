-- What patients list before a visit, such as medicines and relatives. Each entry is a small form of its own: answers are only
-- ever added, the newest of a question counts, the others stay. An entry taken off the list can be put back.
create table entry (
    id text primary key,
    patient text not null references patient (id),
    form text not null,
    number bigint not null,
    begun_at bigint not null,
    begun_by text not null,
    removed_at bigint,
    removed_by text
);
create unique index entry_patient on entry (patient, number);
create table entry_answer (
    id text primary key,
    entry text not null references entry (id),
    number bigint not null,
    question text not null,
    said text not null,
    author text not null,
    recorded_at bigint not null
);
create unique index entry_answer_number on entry_answer (entry, number);
