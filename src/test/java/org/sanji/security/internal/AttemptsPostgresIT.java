package org.sanji.security.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same on a real PostgreSQL, where a statement that fails is a different matter. */
class AttemptsPostgresIT extends AttemptsTest {

    private static EmbeddedPostgres postgres;

    @Override
    DataSource database() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .start();
            }
            return postgres.getPostgresDatabase();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @AfterEach
    void dropTable() {
        JdbcClient.create(postgres.getPostgresDatabase())
                .sql("drop table attempt")
                .update();
    }

    @org.junit.jupiter.api.AfterAll
    static void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
            postgres = null;
        }
    }
}
