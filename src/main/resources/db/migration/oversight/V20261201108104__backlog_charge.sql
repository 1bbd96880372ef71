-- Backlog matters that leaders took on. The list of backlog itself is computed. A charge names the petition that stood for
-- the matter; active_matter keeps two leaders from taking on the same one and is empty once it ended.
create table backlog_charge (
  id            uuid                        not null,
  version       integer                     not null,
  petition_id   uuid                        not null,
  active_matter uuid,
  leader        varchar(60)                 not null,
  leader_name   varchar(60)                 not null,
  goal          varchar(1000)               not null,
  taken_on      date                        not null,
  taken_at      timestamp(6) with time zone not null,
  taken_by      varchar(60)                 not null,
  ended_on      date,
  ended_by      varchar(60),
  end_reason    varchar(1000),
  handed_to     varchar(60),
  constraint backlog_charge_pk primary key (id),
  constraint backlog_charge_active_uq unique (active_matter)
);
create index backlog_charge_petition_ix on backlog_charge (petition_id);
create index backlog_charge_leader_ix on backlog_charge (leader, ended_on);

create table backlog_step (
  id         uuid                        not null,
  charge_id  uuid                        not null,
  seq        integer                     not null,
  content    varchar(1000)               not null,
  due_on     date                        not null,
  done_on    date,
  dropped    boolean                     not null,
  result     varchar(1000),
  written_at timestamp(6) with time zone not null,
  written_by varchar(60)                 not null,
  constraint backlog_step_pk primary key (id),
  constraint backlog_step_seq_uq unique (charge_id, seq),
  constraint backlog_step_fk foreign key (charge_id) references backlog_charge (id)
);

create table backlog_contact (
  id           uuid                        not null,
  charge_id    uuid                        not null,
  contacted_on date                        not null,
  how          varchar(20)                 not null,
  content      varchar(2000)               not null,
  written_at   timestamp(6) with time zone not null,
  written_by   varchar(60)                 not null,
  written_name varchar(60)                 not null,
  constraint backlog_contact_pk primary key (id),
  constraint backlog_contact_fk foreign key (charge_id) references backlog_charge (id)
);
create index backlog_contact_ix on backlog_contact (charge_id, contacted_on);
