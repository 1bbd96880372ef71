-- How often something was tried: look-ups and forms from the public pages, logins. Keys are keyed hashes: no number,
-- name, address or person can be read. Takes the place of track_attempt, which is emptied by time anyway.
create table attempt (
    scope varchar(12) not null,
    owner_hash varchar(64) not null,
    key_hash varchar(64) not null,
    tries integer not null,
    window_started timestamp(6) with time zone not null,
    locked_until timestamp(6) with time zone,
    expires_at timestamp(6) with time zone not null,
    primary key (scope, owner_hash, key_hash)
);
create index attempt_by_expiry on attempt (expires_at);
