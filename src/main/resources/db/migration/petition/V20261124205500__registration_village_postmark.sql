-- Village of the place, date on the envelope of a letter, and when an oral record was read back and confirmed.
alter table petition add column village varchar(60);
alter table petition add column postmarked_on date;
alter table petition add column read_back_at timestamp(6) with time zone;
