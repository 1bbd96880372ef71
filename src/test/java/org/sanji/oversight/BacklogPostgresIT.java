package org.sanji.oversight;

import org.sanji.testing.Cases;
import org.sanji.testing.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** The same on a real PostgreSQL. */
@Import({BacklogIT.Time.class, Cases.class, PostgresDatabase.class})
class BacklogPostgresIT extends BacklogIT {}
