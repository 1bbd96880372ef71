package org.sanji.petition.internal;

import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/** Gives the people who are there already their search keys, once, right after the column was added. */
@Component
class PartyNameKeys implements JavaMigration {

    private static final int BATCH = 1000;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("20261124205602");
    }

    @Override
    public String getDescription() {
        return "party name keys";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        try (var people = connection
                        .createStatement()
                        .executeQuery("select distinct name from petition_party where name is not null");
                var change = connection.prepareStatement("update petition_party set name_key = ? where name = ?")) {
            int waiting = 0;
            while (people.next()) {
                change.setString(1, NameKey.of(people.getString(1)));
                change.setString(2, people.getString(1));
                change.addBatch();
                if (++waiting % BATCH == 0) {
                    change.executeBatch();
                }
            }
            change.executeBatch();
        }
    }
}
