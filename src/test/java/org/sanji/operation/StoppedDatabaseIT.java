package org.sanji.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanji.common.Texts;
import org.sanji.common.ui.UiErrors;
import org.sanji.petition.PetitionChanged;
import org.sanji.petition.PetitionState;
import org.sanji.testing.Cases;
import org.sanji.testing.PostgresDatabase;
import org.sanji.testing.Snapshot;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that goes away: a clear sentence, nothing half saved, and work goes on when it is back. */
class StoppedDatabaseIT {

    private static EmbeddedPostgres postgres;
    private static ConfigurableApplicationContext node;

    @BeforeAll
    static void start() throws IOException {
        postgres = PostgresDatabase.start();
        node = Node.start(PostgresDatabase.url(postgres));
    }

    @AfterAll
    static void stop() throws IOException {
        node.close();
        postgres.close();
    }

    @Test
    void aConnectionLostHalfwaySavesNothingAndADatabaseThatIsGoneIsNamed() throws IOException {
        var cases = node.getBean(Cases.class);
        var jdbc = node.getBean(JdbcClient.class);
        var id = cases.assigned();
        var before = Snapshot.of(jdbc);

        var cut = new Cut();
        node.addApplicationListener(cut);
        var lost = catchThrowable(() -> cases.accept(id));
        node.removeApplicationListener(cut);
        assertSentence(lost);
        assertThat(Snapshot.of(jdbc)).isEqualTo(before);
        assertThat(cases.view(cases.accept(id)).state()).isEqualTo(PetitionState.LEVEL1);

        postgres.close();
        assertSentence(catchThrowable(cases::registered));
    }

    private static void assertSentence(Throwable failure) {
        assertThat(failure).isNotNull();
        assertThat(UiErrors.messageKey(failure)).as(chain(failure)).contains("error.database");
        assertThat(node.getBean(Texts.class).get("error.database"))
                .contains("数据库")
                .contains("没有保存");
    }

    private static String chain(Throwable failure) {
        var text = new StringBuilder();
        for (var e = failure; e != null; e = e.getCause()) {
            text.append(e)
                    .append(e instanceof SQLException sql ? " " + sql.getSQLState() : "")
                    .append('\n');
        }
        return text.toString();
    }

    /** Ends all connections, that of the running transaction too, after the first change. */
    private static final class Cut implements ApplicationListener<ApplicationEvent> {

        @Override
        public void onApplicationEvent(ApplicationEvent event) {
            if (event instanceof PayloadApplicationEvent<?> e && e.getPayload() instanceof PetitionChanged) {
                try (var connection = postgres.getPostgresDatabase().getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where pid <> pg_backend_pid() and datname = 'postgres'");
                } catch (SQLException problem) {
                    throw new IllegalStateException(problem);
                }
            }
        }
    }
}
