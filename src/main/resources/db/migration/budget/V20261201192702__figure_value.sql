-- A figure may be a number of petitions, not only a share.
alter table budget_rating alter column figure_value set data type decimal(18,6);
