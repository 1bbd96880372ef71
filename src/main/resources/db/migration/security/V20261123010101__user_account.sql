create table user_account (
    id uuid primary key,
    username varchar(60) not null unique,
    display_name varchar(60) not null,
    password varchar(100) not null,
    organ varchar(40),
    sealed_access boolean not null,
    enabled boolean not null,
    must_change_password boolean not null,
    failed_count integer not null,
    locked_until timestamp(6) with time zone,
    stamp uuid not null,
    created_at timestamp(6) with time zone not null,
    version integer not null
);

create table user_role (
    account_id uuid not null references user_account (id),
    role varchar(40) not null,
    primary key (account_id, role)
);

create index user_role_by_role on user_role (role);
