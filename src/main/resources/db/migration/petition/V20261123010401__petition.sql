-- Matters, petitions, passes, links and the append-only timeline.
create table matter (
    id uuid primary key,
    version integer not null,
    opened_on date not null,
    final_review_on date,
    final_review_reference varchar(200)
);

create table petition (
    id uuid primary key,
    version integer not null,
    number varchar(20) not null unique,
    query_code varchar(200) not null,
    idempotency_key varchar(120) unique,
    matter_id uuid not null references matter (id),
    form varchar(20) not null,
    purpose varchar(20) not null,
    track varchar(20) not null,
    origin varchar(30) not null,
    received_on date not null,
    registered_at timestamp(6) with time zone not null,
    registered_on date not null,
    registered_by varchar(60) not null,
    registered_by_name varchar(60) not null,
    title varchar(200) not null,
    narrative varchar(20000) not null,
    category varchar(40),
    category_proposed boolean not null,
    township varchar(20),
    place varchar(200),
    persons_present integer not null,
    persons_concerned integer not null,
    urgent boolean not null,
    historic boolean not null,
    sealed boolean not null,
    state varchar(30) not null,
    mediation_level varchar(20),
    lead_organ varchar(20),
    leader varchar(60),
    repeat_kind varchar(20),
    joined_to uuid,
    new_facts varchar(12) not null,
    new_facts_reason varchar(2000),
    proposed_route varchar(20),
    proposed_level integer,
    proposed_organs varchar(400),
    triage_route varchar(20),
    triage_level integer,
    triage_organ varchar(20),
    triage_co_organs varchar(400),
    triage_ground varchar(500),
    triage_reference varchar(200),
    triage_reason varchar(2000),
    triage_due_on date,
    triaged_on date,
    report_due_on date,
    due_kind varchar(30),
    due_started_on date,
    due_on date,
    due_internal date,
    due_provisional boolean,
    current_pass integer not null,
    timeline_seq bigint not null,
    ended_on date
);
create index petition_by_matter on petition (matter_id);
create index petition_by_state on petition (state, due_on);
create index petition_by_lead on petition (lead_organ, state);
create index petition_by_registered on petition (registered_on);
create index petition_by_place on petition (township, category, registered_on);

create table petition_party (
    id uuid primary key,
    petition_id uuid not null references petition (id),
    position integer not null,
    role varchar(20) not null,
    name varchar(100),
    id_type varchar(20) not null,
    id_number varchar(300),
    id_number_index varchar(64),
    phone varchar(300),
    phone_index varchar(64),
    sex varchar(10) not null,
    birth_date date,
    address varchar(300),
    missing_reason varchar(300)
);
create index petition_party_by_petition on petition_party (petition_id);
create index petition_party_by_id on petition_party (id_number_index);
create index petition_party_by_phone on petition_party (phone_index);
create index petition_party_by_name on petition_party (name);

create table petition_request (
    id uuid primary key,
    petition_id uuid not null references petition (id),
    position integer not null,
    content varchar(2000) not null
);
create index petition_request_by_petition on petition_request (petition_id);

create table petition_organ (
    id uuid primary key,
    petition_id uuid not null references petition (id),
    organ varchar(20) not null,
    part varchar(10) not null,
    since_on date not null,
    until_on date
);
create index petition_organ_by_organ on petition_organ (organ, petition_id);
create index petition_organ_by_petition on petition_organ (petition_id);

create table case_pass (
    id uuid primary key,
    petition_id uuid not null references petition (id),
    no integer not null,
    reason varchar(20) not null,
    opened_on date not null,
    track varchar(20),
    assigned_on date,
    notice_due_on date,
    objection_due_on date,
    notified_on date,
    notice_method varchar(40),
    accepted_on date,
    by_silence boolean not null,
    handling_due_on date,
    extended_days integer not null,
    extension_reason varchar(500),
    answered_on date,
    outcome varchar(30),
    end_level varchar(20),
    paper_number varchar(80),
    service_due_on date,
    served_on date,
    service_method varchar(40),
    service_proof varchar(300),
    closed_on date,
    review_requested_on date,
    review_recorded_on date,
    unique (petition_id, no)
);

create table petition_link (
    id uuid primary key,
    petition_id uuid not null references petition (id),
    earlier_id uuid not null references petition (id),
    kind varchar(20) not null,
    reason varchar(500) not null,
    linked_on date not null,
    linked_at timestamp(6) with time zone not null,
    linked_by varchar(60) not null,
    corrected_on date,
    corrected_at timestamp(6) with time zone,
    corrected_by varchar(60),
    correction_reason varchar(500)
);
create index petition_link_by_petition on petition_link (petition_id);
create index petition_link_by_earlier on petition_link (earlier_id);

create table timeline_entry (
    id uuid primary key,
    petition_id uuid not null references petition (id),
    seq bigint not null,
    pass integer not null,
    kind varchar(30) not null,
    on_date date not null,
    recorded_at timestamp(6) with time zone not null,
    actor varchar(60) not null,
    actor_name varchar(60) not null,
    organ varchar(20),
    args varchar(4000) not null,
    is_public boolean not null,
    unique (petition_id, seq)
);

create table number_series (
    series varchar(20) primary key,
    last_value integer not null
);
