-- A database with a row here holds invented data and never runs as a real installation.
create table demo_mark (
    id integer primary key,
    marked_at timestamp(6) with time zone not null,
    seed bigint not null
);
