-- Leaders' instructions on a petition and what came of them. Nothing is changed but state, due date and version; every
-- word is a row of its own. Petitions are referred to by id without a foreign key, like supervision entries.
create table instruction (
  id          uuid                        not null,
  version     integer                     not null,
  petition_id uuid                        not null,
  leader      varchar(60)                 not null,
  leader_name varchar(60)                 not null,
  organ       varchar(20)                 not null,
  content     varchar(2000)               not null,
  given_on    date                        not null,
  given_at    timestamp(6) with time zone not null,
  given_by    varchar(60)                 not null,
  due_on      date                        not null,
  state       varchar(12)                 not null,
  constraint instruction_pk primary key (id)
);
create index instruction_petition_ix on instruction (petition_id);
create index instruction_organ_ix on instruction (organ, state, due_on);
create index instruction_leader_ix on instruction (leader, state, due_on);

create table instruction_reply (
  id             uuid                        not null,
  instruction_id uuid                        not null,
  seq            integer                     not null,
  kind           varchar(12)                 not null,
  content        varchar(2000)               not null,
  written_by     varchar(60)                 not null,
  written_name   varchar(60)                 not null,
  organ          varchar(20),
  written_at     timestamp(6) with time zone not null,
  constraint instruction_reply_pk primary key (id),
  constraint instruction_reply_seq_uq unique (instruction_id, seq),
  constraint instruction_reply_fk foreign key (instruction_id) references instruction (id)
);
