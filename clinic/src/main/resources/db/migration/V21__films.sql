-- Which video shows what a recording recorded, and where it begins on the recording's clock. Rows are only ever added; the
-- newest of a recording counts. No video ends it; no place means that nobody has found it yet.
create table film (
    id text primary key,
    number bigint not null,
    recording text not null references recording (id),
    video text references recording (id),
    begins double precision,
    doubt double precision,
    account text not null,
    placed_at bigint not null,
    unique (recording, number)
);
