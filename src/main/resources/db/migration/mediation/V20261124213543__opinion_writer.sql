-- Login name of whoever wrote the draft last: nobody approves the own draft. Null in drafts from before.
alter table opinion add column writer varchar(60);
