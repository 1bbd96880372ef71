create index audit_record_by_time on audit_record (at, id);
