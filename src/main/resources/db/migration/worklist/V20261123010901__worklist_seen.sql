-- When somebody first had a task in the list; a task without a row is new for this person.
create table worklist_seen (
  username     varchar(60)                 not null,
  work_item_id uuid                        not null,
  seen_at      timestamp(6) with time zone not null,
  constraint worklist_seen_pk primary key (username, work_item_id)
);
