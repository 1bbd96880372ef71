-- What a paper was made of (encrypted, for a replacement), whether it was printed, its service, and drafts of papers that
-- stand alone. Rows of paper_delivery are written once; a draft keeps who wrote and who decided.

alter table paper add column facts bytea;
alter table paper add column printed_on date;

create table paper_delivery (
    paper_id uuid primary key,
    method varchar(20) not null,
    served_on date not null,
    received_by varchar(100) not null,
    server varchar(100) not null,
    witness varchar(400),
    proof varchar(1000) not null,
    recorded_by varchar(100) not null,
    recorded_at timestamp(6) with time zone not null
);

create table paper_draft (
    id uuid primary key,
    version integer not null,
    petition_id uuid not null,
    pass integer not null,
    kind varchar(60) not null,
    subject varchar(100),
    organ varchar(20) not null,
    facts bytea not null,
    state varchar(20) not null,
    replaces uuid,
    replace_reason varchar(2000),
    drafted_by varchar(100) not null,
    drafted_by_name varchar(100) not null,
    drafted_at timestamp(6) with time zone not null,
    decided_by_name varchar(100),
    comment_text varchar(2000)
);
create index ix_paper_draft_petition on paper_draft (petition_id);
create index ix_paper_draft_waiting on paper_draft (state, organ);
