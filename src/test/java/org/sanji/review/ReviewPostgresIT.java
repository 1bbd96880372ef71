package org.sanji.review;

import org.sanji.testing.Cases;
import org.sanji.testing.PostgresDatabase;
import org.sanji.testing.ReviewCases;
import org.springframework.context.annotation.Import;

/** The same ways on a real PostgreSQL. */
@Import({ReviewIT.Time.class, Cases.class, ReviewCases.class, PostgresDatabase.class})
class ReviewPostgresIT extends ReviewIT {}
