package org.sanji.budget.internal;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code budget_lock}: one entry about a project at a time. */
@Repository
class LockRows {

    /** In the place of a project: the plan of the year itself. */
    static final String PLAN = "";

    private final JdbcClient jdbc;

    LockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends. */
    void lock(int year, String project) {
        if (raised(year, project)) {
            return;
        }
        try {
            jdbc.sql("insert into budget_lock (budget_year, project, entries) values (:year, :project, 1)")
                    .param("year", year)
                    .param("project", project)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new CannotAcquireLockException("two began a project at once", e);
        }
    }

    private boolean raised(int year, String project) {
        return jdbc.sql("update budget_lock set entries = entries + 1 where budget_year = :year and project = :project")
                        .param("year", year)
                        .param("project", project)
                        .update()
                > 0;
    }
}
