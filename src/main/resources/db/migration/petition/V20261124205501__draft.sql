-- Half-typed forms, each its owner's alone. Label and content are cipher texts: 4 characters for each of at most 200,000.
create table petition_draft (
    draft_key varchar(120) primary key,
    owner varchar(60) not null,
    kind varchar(40) not null,
    label varchar(1000) not null,
    content varchar(1000000) not null,
    version integer not null,
    saved_at timestamp(6) with time zone not null
);
create index petition_draft_by_owner on petition_draft (owner, kind, saved_at);
create index petition_draft_by_saved on petition_draft (saved_at);
