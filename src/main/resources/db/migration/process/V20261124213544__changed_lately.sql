-- What other nodes changed in the last minutes is asked every few seconds.
create index work_item_created_ix on work_item (created_at, organ);
create index work_item_closed_ix on work_item (closed_at, organ);
create index case_handler_named_ix on case_handler (named_at, organ);
create index case_handler_ended_ix on case_handler (ended_at, organ);
