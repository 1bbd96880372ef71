-- How often something was tried from the public pages. Keys are keyed hashes: no number, address or person can be read.
create table track_attempt (
    scope varchar(12) not null,
    key_hash varchar(64) not null,
    tries integer not null,
    window_started timestamp(6) with time zone not null,
    locked_until timestamp(6) with time zone,
    expires_at timestamp(6) with time zone not null,
    primary key (scope, key_hash)
);
create index track_attempt_by_expiry on track_attempt (expires_at);
