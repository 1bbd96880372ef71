-- Who is away when, and who stands in. Kept for ever: an early return is written beside it.
create table absence (
  id          uuid                        not null,
  username    varchar(60)                 not null,
  organ       varchar(20)                 not null,
  from_on     date                        not null,
  to_on       date                        not null,
  substitute  varchar(60)                 not null,
  reason      varchar(500),
  entered_by  varchar(60)                 not null,
  entered_at  timestamp(6) with time zone not null,
  back_on     date,
  back_by     varchar(60),
  back_at     timestamp(6) with time zone,
  constraint absence_pk primary key (id)
);
create index absence_organ_ix on absence (organ, from_on);
create index absence_username_ix on absence (username, from_on);
-- The days that still count, one row each: the key makes overlapping absences impossible, on any number of nodes.
create table absence_day (
  username   varchar(60) not null,
  away_on    date        not null,
  absence_id uuid        not null references absence (id),
  substitute varchar(60) not null,
  constraint absence_day_pk primary key (username, away_on)
);
create index absence_day_substitute_ix on absence_day (substitute, away_on);
