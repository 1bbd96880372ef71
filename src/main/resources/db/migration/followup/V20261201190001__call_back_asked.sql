-- The day from which the call-back is counted, so that its last day can be counted anew when a calendar comes.
alter table aftercare add column call_back_asked_on date;
