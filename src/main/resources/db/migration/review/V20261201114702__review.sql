-- Requests for review and final review (Arts 35, 36). One row a request; nothing is deleted. The petition is referred to
-- by id without a foreign key, like supervision entries. open_key holds petition/pass while a review runs, so that a
-- second one cannot.
create table review_request (
  id                 uuid                        not null,
  version            integer                     not null,
  petition_id        uuid                        not null,
  pass               integer                     not null,
  review_level       varchar(12)                 not null,
  state              varchar(16)                 not null,
  way                varchar(8)                  not null,
  organ              varchar(20)                 not null,
  earlier_id         uuid,
  open_key           varchar(60),
  -- the disputed paper
  disputed_number    varchar(80)                 not null,
  disputed_organ     varchar(20)                 not null,
  disputed_on        date,
  disputed_served_on date                        not null,
  -- the request
  channel            varchar(12)                 not null,
  received_on        date                        not null,
  postmarked_on      date,
  counted_on         date                        not null,
  last_day_on        date                        not null,
  provisional        boolean                     not null,
  in_time            boolean                     not null,
  requests           varchar(4000)               not null,
  grounds            varchar(8000)               not null,
  late_reason        varchar(2000),
  recorded_by        varchar(60)                 not null,
  recorded_at        timestamp(6) with time zone not null,
  -- the review organ's period
  started_on         date                        not null,
  due_on             date                        not null,
  rest_days          integer                     not null,
  forward_due_on     date,
  -- taken up or refused
  accepted           boolean,
  decided_on         date,
  decided_by         varchar(60),
  decision_reason    varchar(2000),
  notice_number      varchar(80),
  -- sent to an organ outside
  sent_on            date,
  letter_number      varchar(80),
  enclosures         varchar(1000),
  answer_received_on date,
  -- the opinion
  findings           varchar(20000),
  legal_basis        varchar(4000),
  result             varchar(8),
  conclusion         varchar(20000),
  relief             varchar(2000),
  head_comment       varchar(2000),
  writer             varchar(60),
  written_by         varchar(60),
  approver           varchar(60),
  approved_by        varchar(60),
  opinion_number     varchar(80),
  opinion_on         date,
  -- service
  service_due_on     date,
  served_on          date,
  service_method     varchar(20),
  service_receiver   varchar(100),
  service_proof      varchar(1000),
  served_by          varchar(60),
  -- taken back
  withdrawn_on       date,
  withdrawn_paper    varchar(200),
  withdrawn_reason   varchar(1000),
  ended_on           date,
  constraint review_request_pk primary key (id),
  constraint review_request_open_uk unique (open_key)
);
create index review_request_petition_ix on review_request (petition_id);
create index review_request_organ_ix on review_request (organ, state, due_on);

-- Who may not do tasks of a review: task_key null means none of them (handled or approved the disputed opinion), else
-- that one (wrote the draft that is to be approved).
create table review_bar (
  review_id uuid        not null,
  username  varchar(60) not null,
  task_key  varchar(40)
);
create index review_bar_review_ix on review_bar (review_id, username);
