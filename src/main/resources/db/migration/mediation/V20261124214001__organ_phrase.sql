-- Phrases an organ keeps for itself; retired ones stay.
create table organ_phrase (
    id uuid primary key,
    organ varchar(20) not null,
    place varchar(20) not null,
    code varchar(8) not null,
    name varchar(60) not null,
    phrase_text varchar(2000) not null,
    changed_by varchar(100) not null,
    changed_at timestamp(6) with time zone not null,
    retired_at timestamp(6) with time zone
);
create index ix_organ_phrase_organ on organ_phrase (organ, retired_at);
