-- Social assistance pointed out in a case (Art 37). Nothing here names a person: it hangs on the petition.
create table assistance_told (
  id               uuid                        not null,
  petition_id      uuid                        not null,
  kind             varchar(12)                 not null,
  told_on          date                        not null,
  told_how         varchar(20)                 not null,
  helped           boolean                     not null,
  note             varchar(500),
  organ            varchar(20),
  recorded_at      timestamp(6) with time zone not null,
  recorded_by      varchar(60)                 not null,
  recorded_name    varchar(60)                 not null,
  withdrawn_on     date,
  withdrawn_name   varchar(60),
  withdrawn_reason varchar(500),
  constraint assistance_told_pk primary key (id)
);
create index assistance_told_petition_ix on assistance_told (petition_id);

create table assistance_heard (
  id            uuid                        not null,
  told_id       uuid                        not null,
  heard_on      date                        not null,
  content       varchar(500)                not null,
  recorded_at   timestamp(6) with time zone not null,
  recorded_by   varchar(60)                 not null,
  recorded_name varchar(60)                 not null,
  constraint assistance_heard_pk primary key (id),
  constraint assistance_heard_fk foreign key (told_id) references assistance_told (id)
);
