-- One entry per pass, kind and cause (organ and date missed). Petitions are referred to by id without a foreign key:
-- another module's rows may not be flushed yet. An entry is noted once and never deleted.
create table supervision_entry (
  id            uuid                        not null,
  petition_id   uuid                        not null,
  pass          integer                     not null,
  kind          varchar(20)                 not null,
  organ         varchar(20)                 not null,
  due_on        date                        not null,
  raised_at     timestamp(6) with time zone not null,
  noted_at      timestamp(6) with time zone,
  noted_by      varchar(60),
  noted_by_name varchar(60),
  note          varchar(2000),
  constraint supervision_entry_pk primary key (id),
  constraint supervision_entry_cause_uq unique (petition_id, pass, kind, organ, due_on)
);
create index supervision_entry_open_ix on supervision_entry (noted_at, due_on);
create index supervision_entry_organ_ix on supervision_entry (organ, due_on);
