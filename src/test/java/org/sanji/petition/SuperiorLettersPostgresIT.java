package org.sanji.petition;

import org.sanji.testing.Cases;
import org.sanji.testing.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** The same on a real PostgreSQL. */
@Import({Cases.class, PostgresDatabase.class})
class SuperiorLettersPostgresIT extends SuperiorLettersIT {}
