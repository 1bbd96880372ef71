package org.sanji.oversight;

import org.sanji.testing.Cases;
import org.sanji.testing.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** The same on a real PostgreSQL. */
@Import({SuperiorReportsIT.Time.class, Cases.class, PostgresDatabase.class})
class SuperiorReportsPostgresIT extends SuperiorReportsIT {}
