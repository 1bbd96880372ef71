package org.sanji.mediation;

import org.sanji.testing.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** The same ways on a real PostgreSQL, where a failed insert ends the transaction. */
@Import({MediationIT.Time.class, CaseWalk.class, PostgresDatabase.class})
class MediationPostgresIT extends MediationIT {}
