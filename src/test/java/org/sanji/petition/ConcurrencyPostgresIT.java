package org.sanji.petition;

import org.sanji.testing.Cases;
import org.sanji.testing.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** The same on a real PostgreSQL, where several write at the same time. */
@Import({Cases.class, PostgresDatabase.class})
class ConcurrencyPostgresIT extends ConcurrencyIT {}
