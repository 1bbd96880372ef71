-- What a task of a process beside the case is about (an order, a request, a promise); null for tasks of the case itself.
alter table work_item add column subject varchar(64);
