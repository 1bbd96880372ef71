-- The answer of an organ that has no accounts here comes as a letter: the day it arrived and its number.
alter table supervision_word add column received_on date;
alter table supervision_word add column letter_number varchar(100);
