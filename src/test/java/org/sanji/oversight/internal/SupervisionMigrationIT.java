package org.sanji.oversight.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.sanji.testing.PostgresDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The entries of the first version become causes, on both databases. */
class SupervisionMigrationIT {

    private static final UUID OPEN = UUID.randomUUID();
    private static final UUID NOTED = UUID.randomUUID();
    private static final UUID PETITION = UUID.randomUUID();

    private static Flyway flyway(DataSource database, String target) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/oversight")
                .target(target + "?")
                .load();
    }

    private static void migrates(HikariDataSource database) {
        flyway(database, "20261201140100").migrate();
        var jdbc = JdbcClient.create(database);
        // one o'clock at night in Shanghai: the day before in Greenwich
        var night = OffsetDateTime.parse("2026-03-01T17:00:00Z");
        old(jdbc, OPEN, "HANDLING", night, null, null);
        old(jdbc, NOTED, "OVERDUE_RETURN", night, night.plusDays(2), "已约谈");
        flyway(database, "20261201140101").migrate();

        var open = jdbc.sql("select * from supervision_case where id = :id")
                .param("id", OPEN)
                .query()
                .singleRow();
        assertThat(open)
                .containsEntry("petition_id", PETITION)
                .containsEntry("cause", "MISSED_DATE")
                .containsEntry("breach", "HANDLING")
                .containsEntry("organ", "RSJ")
                .containsEntry("state", "WAITING")
                .containsEntry("was_overdue", false);
        assertThat(day(jdbc, "raised_on", OPEN)).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(day(jdbc, "missed_on", OPEN)).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(day(jdbc, "ended_on", OPEN)).isNull();
        assertThat(state(jdbc, NOTED)).isEqualTo("DISMISSED");
        assertThat(day(jdbc, "ended_on", NOTED)).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(jdbc.sql("select kind, content, written_name from supervision_word where case_id = :id")
                        .param("id", NOTED)
                        .query((rs, i) -> rs.getString(1) + " " + rs.getString(2) + " " + rs.getString(3))
                        .list())
                .containsExactly("DISMISSED 已约谈 测试督查员");
    }

    private static void old(
            JdbcClient jdbc, UUID id, String kind, OffsetDateTime raised, OffsetDateTime noted, String note) {
        jdbc.sql("insert into supervision_entry (id, petition_id, pass, kind, organ, due_on, raised_at, noted_at,"
                        + " noted_by, noted_by_name, note) values (:id, :petition, 1, :kind, 'RSJ', :due, :raised,"
                        + " cast(:noted as timestamp(6) with time zone), :by, :name, :note)")
                .param("id", id)
                .param("petition", PETITION)
                .param("kind", kind)
                .param("due", LocalDate.of(2026, 2, 28))
                .param("raised", raised)
                .param("noted", noted)
                .param("by", noted == null ? null : "ducha")
                .param("name", noted == null ? null : "测试督查员")
                .param("note", note)
                .update();
    }

    private static LocalDate day(JdbcClient jdbc, String column, UUID id) {
        return jdbc.sql("select " + column + " from supervision_case where id = :id")
                .param("id", id)
                .query((rs, i) -> rs.getObject(1, LocalDate.class))
                .list()
                .get(0);
    }

    private static String state(JdbcClient jdbc, UUID id) {
        return jdbc.sql("select state from supervision_case where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    @Test
    void onH2() {
        try (var database = new HikariDataSource()) {
            database.setJdbcUrl("jdbc:h2:mem:supervision-migration;DB_CLOSE_DELAY=-1");
            migrates(database);
        }
    }

    @Test
    void onPostgres() throws IOException {
        try (var postgres = PostgresDatabase.start();
                var database = new HikariDataSource()) {
            database.setJdbcUrl(PostgresDatabase.url(postgres));
            migrates(database);
        }
    }
}
