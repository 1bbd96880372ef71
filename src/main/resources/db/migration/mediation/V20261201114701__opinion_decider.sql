-- Login name of whoever approved the opinion: neither writer nor approver may review it. Null in opinions from before.
alter table opinion add column decider varchar(60);
