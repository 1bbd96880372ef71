-- What figures for an earlier day go by: when the invitation was given, and the first end of the period to check.
alter table aftercare add column invited_on date;
update aftercare set invited_on = closed_on;
alter table aftercare alter column invited_on set not null;
alter table execution_check add column first_check_due_on date;
update execution_check set first_check_due_on = check_due_on;
alter table execution_check alter column first_check_due_on set not null;
