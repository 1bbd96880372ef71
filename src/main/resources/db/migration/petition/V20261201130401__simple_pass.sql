-- The simple procedure of a pass: last day to answer in it, and the day on which it was left for the normal one.
alter table case_pass add column simple_due_on date;
alter table case_pass add column simple_left_on date;
