-- Projection of the engine's user tasks, written in the same transaction, so that worklists filter, page and sort in SQL.
-- Finished rows stay: closed_how is DONE (completed by closed_by) or CANCELLED (withdrawal, limit, engine).
create table work_item (
  id             uuid                        not null,
  engine_task_id varchar(64)                 not null,
  task_key       varchar(40)                 not null,
  petition_id    uuid                        not null,
  pass           integer                     not null,
  organ          varchar(20)                 not null,
  role           varchar(30)                 not null,
  assignee       varchar(60),
  created_at     timestamp(6) with time zone not null,
  due_at         timestamp(6) with time zone,
  version        integer                     not null,
  closed_at      timestamp(6) with time zone,
  closed_how     varchar(10),
  closed_by      varchar(60),
  constraint work_item_pk primary key (id),
  constraint work_item_engine_task_uq unique (engine_task_id)
);
create index work_item_petition_ix on work_item (petition_id, closed_at);
create index work_item_organ_ix on work_item (organ, role, closed_at, due_at);
create index work_item_assignee_ix on work_item (assignee, closed_at, due_at);
