-- The report on a superior's assignment, one per petition, and every text that was handed in for it. Petitions are referred
-- to by id without a foreign key, like supervision entries.
create table superior_report (
  id          uuid                        not null,
  version     integer                     not null,
  petition_id uuid                        not null,
  pass        integer                     not null,
  due_on      date                        not null,
  due_by      varchar(10)                 not null,
  state       varchar(12)                 not null,
  writer      varchar(20),
  started_at  timestamp(6) with time zone not null,
  constraint superior_report_pk primary key (id),
  constraint superior_report_petition_uq unique (petition_id)
);
create index superior_report_due_ix on superior_report (state, due_on);

create table superior_report_text (
  id              uuid                        not null,
  report_id       uuid                        not null,
  no              integer                     not null,
  kind            varchar(10)                 not null,
  investigation   varchar(8000)               not null,
  results         varchar(8000)               not null,
  petitioner_view varchar(4000)               not null,
  service         varchar(2000)               not null,
  organ           varchar(20)                 not null,
  written_by      varchar(60)                 not null,
  written_name    varchar(60)                 not null,
  written_at      timestamp(6) with time zone not null,
  checked_on      date,
  checked_name    varchar(60),
  paper_number    varchar(100),
  sent_on         date,
  next_due_on     date,
  returned_on     date,
  by_superior     boolean                     not null,
  return_reason   varchar(2000),
  constraint superior_report_text_pk primary key (id),
  constraint superior_report_text_no_uq unique (report_id, no),
  constraint superior_report_text_fk foreign key (report_id) references superior_report (id)
);
