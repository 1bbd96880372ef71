-- Organs invited to a further round, and who does what by when, as agreed in a joint mediation (no legal clock).
create table position_invitation (
    petition_id uuid not null,
    pass integer not null,
    round_no integer not null,
    organs varchar(400) not null,
    reason varchar(2000),
    invited_by varchar(100) not null,
    invited_at timestamp(6) with time zone not null,
    primary key (petition_id, pass, round_no)
);

create table joint_task (
    id uuid primary key,
    petition_id uuid not null,
    pass integer not null,
    organ varchar(20) not null,
    what varchar(1000) not null,
    due_on date not null,
    added_by varchar(100) not null,
    added_at timestamp(6) with time zone not null,
    done boolean,
    closed_on date,
    closed_by varchar(100),
    note varchar(1000)
);
create index ix_joint_task_petition on joint_task (petition_id);
create index ix_joint_task_open on joint_task (organ, closed_on, due_on);

-- Who was invited and who came; consent of each party by itself (Art 33).
alter table session_attendee add came boolean default true not null;
create table session_consent (
    session_id uuid not null references mediation_session (id),
    position_no integer not null,
    party varchar(100),
    side varchar(20) not null,
    consents boolean not null,
    given_on date,
    how varchar(20),
    primary key (session_id, position_no)
);
