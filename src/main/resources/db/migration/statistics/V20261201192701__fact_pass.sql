-- Every pass of a registration, so that notices and answers in time, steps and the open stock of any day can be counted.
-- A pass ends by closure (closed_on) or otherwise (ended_on). The facts of cases that have not changed since must be written
-- again once (Facts.rebuildAll, done at the first start).
create table fact_pass (
  petition_id     uuid        not null references fact_petition (petition_id),
  pass            integer     not null,
  reason          varchar(20) not null,
  opened_on       date        not null,
  notice_due_on   date,
  notified_on     date,
  accepted_on     date,
  handling_due_on date,
  answered_on     date,
  served_on       date,
  closed_on       date,
  ended_on        date,
  end_how         varchar(30),
  outcome         varchar(30),
  start_level     varchar(20),
  end_level       varchar(20),
  primary key (petition_id, pass)
);
create index ix_fact_pass_notice on fact_pass (notice_due_on);
create index ix_fact_pass_handling on fact_pass (handling_due_on);
create index ix_fact_pass_closed on fact_pass (closed_on);
create index ix_fact_petition_triage on fact_petition (triage_due_on);
alter table fact_petition add start_level varchar(20);
