-- Reports of recordings, every version. Rows are only ever added. What is in them is sealed with the patient's key; the
-- SHA-256 is that of the content, which names that of the version before.
create table report_version (
    id text primary key,
    patient text not null references patient (id),
    recording text not null references recording (id),
    number integer not null,
    written_at bigint not null,
    sha256 text not null,
    content bytea not null,
    unique (recording, number)
);
-- The papers of a signed version, as they were when it was signed.
create table report_paper (
    version text not null references report_version (id),
    name text not null,
    content bytea not null,
    primary key (version, name)
);
