package org.sanji.document;

import org.sanji.testing.Cases;
import org.sanji.testing.PostgresDatabase;
import org.springframework.context.annotation.Import;

/** The same on a real PostgreSQL, where a failed insert ends the transaction. */
@Import({Cases.class, PostgresDatabase.class})
class AttachmentsPostgresIT extends AttachmentsIT {}
