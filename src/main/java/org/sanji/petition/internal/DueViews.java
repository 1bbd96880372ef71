package org.sanji.petition.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sanji.common.Days;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.deadline.DueDate;
import org.sanji.petition.DueView;
import org.springframework.stereotype.Component;

/** Turns stored due dates into what a screen shows: days left and light as of today. */
@Component
class DueViews {

    private final Deadlines deadlines;
    private final Clock clock;

    DueViews(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    DueView of(Due due) {
        return due == null ? null : of(due.toDueDate());
    }

    DueView of(DueDate due) {
        var today = Days.today(clock);
        return new DueView(
                due.dueOn(),
                due.internalTarget(),
                ChronoUnit.DAYS.between(today, due.dueOn()),
                deadlines.light(due.dueOn(), today),
                due.kind(),
                due.startedOn(),
                due.provisional());
    }

    /** From the due columns of a row of {@code petition}; null when nothing is due. */
    DueView of(ResultSet row) throws SQLException {
        var kind = row.getString("due_kind");
        var dueOn = row.getObject("due_on", LocalDate.class);
        return kind == null || dueOn == null
                ? null
                : of(new DueDate(
                        ClockKind.valueOf(kind),
                        row.getObject("due_started_on", LocalDate.class),
                        dueOn,
                        row.getObject("due_internal", LocalDate.class),
                        row.getBoolean("due_provisional")));
    }
}
