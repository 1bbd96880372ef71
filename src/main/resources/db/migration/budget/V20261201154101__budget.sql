-- Goals and budget of a year. Every row is a record: corrections are further rows with their reason, nothing is changed.

-- Plans made on the page as copies of the year before, in the format of config/budget-YYYY.yml, which wins when it comes.
create table budget_copy (
  budget_year  integer                     not null,
  version      integer                     not null,
  copied_from  integer                     not null,
  content      varchar(60000)              not null,
  reason       varchar(500),
  made_by      varchar(60)                 not null,
  made_by_name varchar(60)                 not null,
  made_at      timestamp(6) with time zone not null,
  constraint budget_copy_pk primary key (budget_year, version)
);

-- What was spent in all by one of the four dates.
create table budget_spending (
  budget_year     integer                     not null,
  project         varchar(40)                 not null,
  due             varchar(10)                 not null,
  seq             integer                     not null,
  amount          decimal(13,2)               not null,
  note            varchar(500),
  reason          varchar(500),
  over_reason     varchar(500),
  entered_by      varchar(60)                 not null,
  entered_by_name varchar(60)                 not null,
  entered_at      timestamp(6) with time zone not null,
  constraint budget_spending_pk primary key (budget_year, project, due, seq)
);

-- Self-assessment of one indicator; a figure of the system is kept as it stood.
create table budget_rating (
  budget_year        integer                     not null,
  project            varchar(40)                 not null,
  indicator          varchar(210)                not null,
  seq                integer                     not null,
  actual             varchar(200)                not null,
  points             decimal(4,1)                not null,
  explanation        varchar(1000)               not null,
  figure             varchar(30),
  figure_as_of       date,
  figure_provisional boolean,
  figure_state       varchar(20),
  figure_numerator   bigint,
  figure_denominator bigint,
  figure_value       decimal(9,6),
  definition         varchar(20),
  reason             varchar(500),
  entered_by         varchar(60)                 not null,
  entered_by_name    varchar(60)                 not null,
  entered_at         timestamp(6) with time zone not null,
  constraint budget_rating_pk primary key (budget_year, project, indicator, seq)
);

-- Submission, return, signature and reopening of a project's self-assessment. A signature keeps the plan it was given for.
create table budget_step (
  budget_year  integer                     not null,
  project      varchar(40)                 not null,
  seq          integer                     not null,
  kind         varchar(12)                 not null,
  reason       varchar(500),
  points       decimal(4,1),
  grade        varchar(12),
  content      varchar(20000),
  made_by      varchar(60)                 not null,
  made_by_name varchar(60)                 not null,
  made_at      timestamp(6) with time zone not null,
  constraint budget_step_pk primary key (budget_year, project, seq)
);

-- The row that each entry about a project locks, so that nothing slips in beside a signature; '' for the plan of the year.
create table budget_lock (
  budget_year integer     not null,
  project     varchar(40) not null,
  entries     integer     not null,
  constraint budget_lock_pk primary key (budget_year, project)
);
