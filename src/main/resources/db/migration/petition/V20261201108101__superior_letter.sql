-- Letters by which superior organs assign petitions and ask for a report. Append-only: the last one of a petition holds.
create table superior_letter (
  id            uuid                        not null,
  petition_id   uuid                        not null,
  seq           integer                     not null,
  organ         varchar(20)                 not null,
  letter_number varchar(100)                not null,
  report_due_on date,
  important     boolean                     not null,
  reason        varchar(500),
  recorded_at   timestamp(6) with time zone not null,
  recorded_by   varchar(60)                 not null,
  recorded_name varchar(60)                 not null,
  constraint superior_letter_pk primary key (id),
  constraint superior_letter_seq_uq unique (petition_id, seq)
);

-- Why the decision table proposed what it proposed.
alter table petition add column proposed_cause varchar(30);
