package org.sanji.worklist;

import org.sanji.testing.Cases;
import org.sanji.testing.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** The same on a real PostgreSQL, where several write at the same time. */
@Import({WorklistIT.Time.class, Cases.class, PostgresDatabase.class})
class WorklistPostgresIT extends WorklistIT {}
