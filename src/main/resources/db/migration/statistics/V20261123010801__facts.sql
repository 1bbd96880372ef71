-- One row per registration, as its case stands now. Days make any earlier as-of day computable again.
create table fact_petition (
  petition_id      uuid         not null primary key,
  number           varchar(40)  not null,
  sealed           boolean      not null,
  historic         boolean      not null,
  voided_on        date,
  registered_on    date         not null,
  form             varchar(20)  not null,
  purpose          varchar(20)  not null,
  track            varchar(20)  not null,
  origin           varchar(30)  not null,
  category         varchar(40),
  township         varchar(40),
  persons_present  integer      not null,
  persons_concerned integer     not null,
  state            varchar(30)  not null,
  triage_due_on    date,
  triaged_on       date,
  end_how          varchar(30),
  ended_on         date,
  assigned_on      date,
  notice_due_on    date,
  notified_on      date,
  accepted_on      date,
  accepted_by_silence boolean   not null,
  handling_due_on  date,
  answered_on      date,
  served_on        date,
  closed_on        date,
  outcome          varchar(30),
  end_level        varchar(20),
  revision         integer      not null
);
create index ix_fact_petition_registered on fact_petition (registered_on);

-- Which organ led the petition's own case, from when.
create table fact_lead (
  petition_id uuid        not null references fact_petition (petition_id),
  seq         integer     not null,
  organ       varchar(40) not null,
  since_on    date        not null,
  primary key (petition_id, seq)
);

-- What the registration was said to repeat; corrected links stay.
create table fact_link (
  petition_id  uuid        not null references fact_petition (petition_id),
  seq          integer     not null,
  earlier_id   uuid        not null,
  kind         varchar(20) not null,
  linked_on    date        not null,
  corrected_on date,
  primary key (petition_id, seq)
);
create index ix_fact_link_earlier on fact_link (earlier_id);

-- Review requests, reopenings and broken agreements after the first pass was closed.
create table fact_failure (
  petition_id uuid        not null references fact_petition (petition_id),
  seq         integer     not null,
  kind        varchar(30) not null,
  event_on    date        not null,
  recorded_on date        not null,
  primary key (petition_id, seq)
);

-- Derived: how a registration counts on the days from since_on up to, not including, until_on. Sealed registrations have
-- no row and voided ones none from the day of voiding: what is not here is in no figure and in no list.
create table fact_standing (
  petition_id   uuid        not null references fact_petition (petition_id),
  since_on      date        not null,
  until_on      date        not null,
  registered_on date        not null,
  organ         varchar(40),
  repeat_kind   varchar(20),
  root_id       uuid        not null,
  primary key (petition_id, since_on)
);
create index ix_fact_standing_registered on fact_standing (registered_on, until_on);

-- Derived: what can spoil a petition's one-time closure, known on the days from since_on up to until_on.
create table fact_spoil (
  petition_id uuid        not null,
  source_id   uuid        not null,
  seq         integer     not null,
  kind        varchar(30) not null,
  event_on    date        not null,
  since_on    date        not null,
  until_on    date        not null,
  primary key (source_id, seq)
);
create index ix_fact_spoil_petition on fact_spoil (petition_id);
