package org.sanji.budget;

import org.sanji.testing.Cases;
import org.sanji.testing.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** The same budget on a real PostgreSQL. */
@Import({Cases.class, PostgresDatabase.class})
class BudgetPostgresIT extends BudgetIT {}
