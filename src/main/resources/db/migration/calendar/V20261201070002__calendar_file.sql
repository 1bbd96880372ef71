-- Calendar files as they were at the last start: a file that is new or changed since is counted like a year taken in on
-- the page, unless a person took that year in.
create table calendar_file (
  calendar_year integer                     not null,
  digest        varchar(64)                 not null,
  seen_at       timestamp(6) with time zone not null,
  constraint calendar_file_pk primary key (calendar_year)
);
