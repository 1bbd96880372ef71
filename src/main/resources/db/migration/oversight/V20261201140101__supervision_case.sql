-- Causes of supervision and the orders that came of them (Art 40). A breach is one cause for ever (cause_uq); what is
-- raised by hand is one per petition, organ and cause while it runs (running_key). Nothing is deleted; every word is a row.
create table supervision_case (
  id              uuid                        not null,
  version         integer                     not null,
  petition_id     uuid                        not null,
  pass            integer                     not null,
  cause           varchar(20)                 not null,
  breach          varchar(20),
  organ           varchar(20)                 not null,
  missed_on       date,
  raised_on       date                        not null,
  raised_at       timestamp(6) with time zone not null,
  raised_by       varchar(60),
  raised_by_name  varchar(60),
  evidence        varchar(2000),
  running_key     varchar(100),
  state           varchar(12)                 not null,
  check_due_on    date,
  merged_into     uuid,
  ordered_on      date,
  order_number    varchar(100),
  facts           varchar(4000),
  demands         varchar(4000),
  order_due_on    date,
  overdue_since   date,
  was_overdue     boolean                     not null,
  answered_on     date,
  judge_due_on    date,
  ended_on        date,
  leader          varchar(60),
  leader_name     varchar(60),
  constraint supervision_case_pk primary key (id),
  constraint supervision_case_cause_uq unique (petition_id, pass, breach, organ, missed_on),
  constraint supervision_case_running_uq unique (running_key)
);
create index supervision_case_petition_ix on supervision_case (petition_id);
create index supervision_case_organ_ix on supervision_case (organ, state, raised_on);
create index supervision_case_ordered_ix on supervision_case (ordered_on);

create table supervision_suggestion (
  id           uuid          not null,
  case_id      uuid          not null,
  no           integer       not null,
  kind         varchar(20)   not null,
  organ        varchar(20)   not null,
  content      varchar(2000) not null,
  issued_on    date          not null,
  due_on       date          not null,
  paper_number varchar(100),
  constraint supervision_suggestion_pk primary key (id),
  constraint supervision_suggestion_no_uq unique (case_id, no),
  constraint supervision_suggestion_fk foreign key (case_id) references supervision_case (id)
);
create index supervision_suggestion_issued_ix on supervision_suggestion (issued_on);

-- The reply slip: the last one of a suggestion counts.
create table supervision_reply (
  id            uuid                        not null,
  suggestion_id uuid                        not null,
  seq           integer                     not null,
  adopted       boolean                     not null,
  content       varchar(2000)               not null,
  replied_on    date                        not null,
  letter_number varchar(100),
  written_by    varchar(60)                 not null,
  written_name  varchar(60)                 not null,
  written_at    timestamp(6) with time zone not null,
  constraint supervision_reply_pk primary key (id),
  constraint supervision_reply_seq_uq unique (suggestion_id, seq),
  constraint supervision_reply_fk foreign key (suggestion_id) references supervision_suggestion (id)
);

create table supervision_word (
  id           uuid                        not null,
  case_id      uuid                        not null,
  seq          integer                     not null,
  kind         varchar(12)                 not null,
  content      varchar(4000)               not null,
  due_on       date,
  said_on      date                        not null,
  written_by   varchar(60)                 not null,
  written_name varchar(60)                 not null,
  organ        varchar(20),
  written_at   timestamp(6) with time zone not null,
  constraint supervision_word_pk primary key (id),
  constraint supervision_word_seq_uq unique (case_id, seq),
  constraint supervision_word_fk foreign key (case_id) references supervision_case (id)
);

-- Files of the petition that belong to a word: evidence with the order, evidence with the answer.
create table supervision_file (
  word_id       uuid not null,
  attachment_id uuid not null,
  constraint supervision_file_pk primary key (word_id, attachment_id),
  constraint supervision_file_fk foreign key (word_id) references supervision_word (id)
);

-- The entries of the first version: open ones wait to be checked, noted ones were settled with the note as reason. Days
-- are those of Shanghai, whatever the session's zone: seconds since 1970 and eight hours.
insert into supervision_case (id, version, petition_id, pass, cause, breach, organ, missed_on, raised_on, raised_at,
    state, was_overdue, ended_on)
  select id, 0, petition_id, pass, case when kind in ('OVERDUE_RETURN', 'NOT_CARRIED_OUT') then kind
         else 'MISSED_DATE' end, kind,
         organ, due_on,
         date '1970-01-01' + cast(floor((extract(epoch from raised_at) + 28800) / 86400) as integer), raised_at,
         case when noted_at is null then 'WAITING' else 'DISMISSED' end, false,
         date '1970-01-01' + cast(floor((extract(epoch from noted_at) + 28800) / 86400) as integer)
    from supervision_entry;
insert into supervision_word (id, case_id, seq, kind, content, said_on, written_by, written_name, written_at)
  select id, id, 1, 'DISMISSED', coalesce(note, '-'),
         date '1970-01-01' + cast(floor((extract(epoch from noted_at) + 28800) / 86400) as integer),
         coalesce(noted_by, 'system'), coalesce(noted_by_name, 'system'), noted_at
    from supervision_entry where noted_at is not null;
drop table supervision_entry;
