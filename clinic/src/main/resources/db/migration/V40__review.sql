-- What readers make of the software's marks. Actions are only ever added.
create table reading (
    id text primary key,
    recording text not null,
    analysis text not null,
    account text not null references account (id),
    started_at bigint not null,
    last bigint not null,
    finished_at bigint,
    unique (analysis, account)
);
create index reading_recording on reading (recording);
create table mark_action (
    id text primary key,
    reading text not null references reading (id),
    number bigint not null,
    made_at bigint not null,
    type text not null,
    target text not null,
    channel text not null,
    from_seconds double precision,
    to_seconds double precision,
    polarity text,
    words text not null,
    unique (reading, number)
);
