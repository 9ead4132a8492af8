-- What belongs to a test done elsewhere, or shows the label of a medicine: which of the patient's files, how its picture was
-- cut, and what the look at it found. The subject is the word of a test or the key of an entry.
create table paper (
    id text primary key,
    patient text not null references patient (id),
    subject text not null,
    recording text not null,
    number bigint not null,
    verdict text not null,
    width integer not null,
    height integer not null,
    kept_at bigint,
    sent_at bigint not null,
    sent_by text not null,
    removed_at bigint,
    removed_by text
);
create unique index paper_patient on paper (patient, number);
create index paper_recording on paper (patient, subject, recording);
-- Tests of which the patient says that a hospital has them, for the nurse to ask for. Rows are only added and ended; one is
-- open for a test while it is what the patient said last.
create table wanted_record (
    id text primary key,
    patient text not null references patient (id),
    test text not null,
    hospital text not null,
    city text not null,
    about text not null,
    made_at bigint not null,
    made_by text not null,
    ended_at bigint
);
create index wanted_record_patient on wanted_record (patient, test);
