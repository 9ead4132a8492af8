-- Clips people film at home. Rows are only ever added: the newest take of a clip counts, the newest word on a take and the
-- newest look at it; the others stay. A take is told of before its file is there: until then it is on the phone.
create table take (
    id text primary key,
    number bigint not null,
    patient text not null references patient (id),
    clip text not null,
    plan integer not null,
    way text not null,
    made_at bigint,
    author text not null,
    told_at bigint not null
);
create unique index take_number on take (patient, number);
create table take_file (
    take text primary key references take (id),
    upload text not null references upload (id)
);
create table take_word (
    id text primary key,
    number bigint not null,
    take text not null references take (id),
    who text not null,
    typical text not null,
    dose text not null,
    filmed text not null,
    upright text not null,
    helper text not null,
    worried integer not null,
    author text not null,
    recorded_at bigint not null
);
create unique index take_word_number on take_word (take, number);
create table take_check (
    id text primary key,
    number bigint not null,
    take text not null references take (id),
    who text not null,
    use text not null,
    reason text not null,
    author text not null,
    recorded_at bigint not null
);
create unique index take_check_number on take_check (take, number);
-- Four digits held up at the beginning of a film: whoever looks knows whose it is.
create table film_code (
    patient text primary key references patient (id),
    code text not null
);
-- Clips the clinic asks a patient for beside the usual ones.
create table film_wish (
    id text primary key,
    number bigint not null,
    patient text not null references patient (id),
    clip text not null,
    wanted integer not null,
    author text not null,
    recorded_at bigint not null
);
create unique index film_wish_number on film_wish (patient, number);
