-- Who checks a promise, and by when what an opinion supports is carried out and who checks it (Art 32).
alter table agreement_item add column checker_organ varchar(20) default 'XFJ' not null;
alter table opinion_item add column carry_out_on date;
alter table opinion_item add column checker_organ varchar(20);
