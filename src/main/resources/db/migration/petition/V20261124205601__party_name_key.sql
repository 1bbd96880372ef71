-- Names as search keys that every collation orders alike: "begins with" by an ordinary index (filled by PartyNameKeys).
alter table petition_party add column name_key varchar(400);
create index petition_party_by_name_key on petition_party (name_key);
