-- What was put before a leader to read (送阅), which also lets the leader see it, and what the leader has read, by cause.
create table reading_sent (
    id uuid primary key,
    petition_id uuid not null references petition (id),
    leader varchar(60) not null,
    note varchar(500),
    sent_by varchar(60) not null,
    sent_by_name varchar(60) not null,
    sent_at timestamp(6) with time zone not null
);
create index reading_sent_by_leader on reading_sent (leader, petition_id);
create index reading_sent_by_petition on reading_sent (petition_id);

create table reading_mark (
    petition_id uuid not null references petition (id),
    leader varchar(60) not null,
    cause varchar(20) not null,
    kept boolean not null,
    marked_by varchar(60) not null,
    marked_at timestamp(6) with time zone not null,
    primary key (petition_id, leader, cause)
);
create index reading_mark_by_leader on reading_mark (leader, petition_id);
