-- What an examiner saw at a part of the body under a condition. Never changed; the latest counts.
create table sign (
    id text primary key,
    patient text not null references patient (id),
    region text not null,
    condition text not null,
    state text not null,
    author text not null,
    recorded_at bigint not null
);
create index sign_patient on sign (patient, recorded_at);
