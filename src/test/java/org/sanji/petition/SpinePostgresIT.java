package org.sanji.petition;

import org.sanji.testing.Cases;
import org.sanji.testing.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** The same ways on a real PostgreSQL. */
@Import({Cases.class, PostgresDatabase.class})
class SpinePostgresIT extends SpineIT {}
