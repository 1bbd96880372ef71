package org.sanji.oversight;

import org.sanji.testing.Cases;
import org.sanji.testing.PostgresDatabase;
import org.sanji.testing.TimeTravel;
import org.springframework.context.annotation.Import;

/** The same on a real PostgreSQL. */
@Import({TimeTravel.class, Cases.class, PostgresDatabase.class})
class SupervisionFiguresPostgresIT extends SupervisionFiguresIT {}
