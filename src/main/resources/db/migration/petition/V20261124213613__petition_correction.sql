-- Corrections of a registration: one row for each value, one act number for all values corrected together. Personal
-- values are encrypted. Rows are never changed.
create table petition_correction (
    id uuid primary key,
    petition_id uuid not null references petition (id),
    act integer not null,
    field varchar(30) not null,
    item_id uuid,
    old_value varchar(20000),
    new_value varchar(20000),
    reason varchar(500) not null,
    corrected_on date not null,
    corrected_at timestamp(6) with time zone not null,
    corrected_by varchar(60) not null,
    corrected_by_name varchar(60) not null
);
create index petition_correction_by_petition on petition_correction (petition_id, act);
