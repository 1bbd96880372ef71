package org.sanji.audit.internal;

import org.sanji.testing.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** The same on a real PostgreSQL. */
@Import(PostgresDatabase.class)
class AuditTrailPostgresIT extends AuditTrailModuleTest {}
