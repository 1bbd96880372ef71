package org.sanji.calendar.internal;

import org.sanji.testing.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** The same on a real PostgreSQL. */
@Import(PostgresDatabase.class)
class CalendarRecountPostgresIT extends CalendarRecountIT {}
