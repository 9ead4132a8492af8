-- One dialect for SQLite and PostgreSQL: text keys, instants as milliseconds since 1970 in UTC, bytea for bytes.
-- Facts of this installation, such as when it was set up.
create table workspace (
    name text primary key,
    value text not null
);
