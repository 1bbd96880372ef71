package org.sanji.petition.ui;

import org.sanji.testing.Cases;
import org.sanji.testing.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** The same post on a real PostgreSQL. */
@Import({Cases.class, PostgresDatabase.class})
class LettersPostgresIT extends LettersIT {}
