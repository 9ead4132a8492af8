-- The key of each patient's files, wrapped by the master key. Without its row nobody can read them any more.
create table patient_key (
    patient text primary key references patient (id),
    wrapped bytea not null,
    created_at bigint not null
);
-- Files a patient or the staff sent. The original is never changed; its name is sealed, since names of files name people.
create table recording (
    id text primary key,
    patient text not null references patient (id),
    state text not null,
    reason text not null,
    ending text not null,
    object text not null unique,
    size bigint not null,
    sha256 text not null,
    sealed_name bytea not null,
    received_at bigint not null,
    received_by text not null,
    unique (patient, sha256)
);
create index recording_sha256 on recording (sha256);
-- What was made from a recording: traces for the screen and the documents of a report. Kept only when the work was whole.
create table derived_file (
    object text primary key,
    recording text not null references recording (id),
    kind text not null,
    size bigint not null,
    kept integer not null,
    created_at bigint not null
);
create index derived_file_recording on derived_file (recording, kind);
create table upload (
    id text primary key,
    patient text not null references patient (id),
    account text not null,
    length bigint not null,
    received bigint not null,
    state text not null,
    reason text not null,
    recording text,
    ending text not null,
    object text not null unique,
    sealed_name bytea not null,
    created_at bigint not null,
    expires_at bigint not null
);
create index upload_state on upload (state, expires_at);
create table analysis (
    id text primary key,
    patient text not null references patient (id),
    recording text not null references recording (id),
    state text not null,
    share double precision not null,
    attempts integer not null,
    reason text not null,
    cancel integer not null,
    requested_at bigint not null,
    requested_by text not null,
    ended_at bigint
);
create index analysis_recording on analysis (recording, requested_at);
-- The queue, as db-scheduler lays it out.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by text,
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_time on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
