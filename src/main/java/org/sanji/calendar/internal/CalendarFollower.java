package org.sanji.calendar.internal;

import org.sanji.deadline.WorkingCalendar;
import org.sanji.petition.PetitionDates;
import org.sanji.process.UseCase;
import org.sanji.security.RunAs;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes over years that were accepted here or on another node, and carries the recount of due dates on: a batch is one
 * transaction that also moves the mark, so that a crash loses nothing and repeats nothing.
 */
@Component
class CalendarFollower implements InitializingBean {

    private final CalendarYears years;
    private final WorkingCalendar calendar;
    private final CalendarSettings settings;
    private final PetitionDates dates;
    private final UseCase useCase;
    private final RunAs runAs;
    private final CalendarFiles files;
    private long known;

    CalendarFollower(
            CalendarYears years,
            WorkingCalendar calendar,
            CalendarSettings settings,
            PetitionDates dates,
            UseCase useCase,
            RunAs runAs,
            CalendarFiles files) {
        this.years = years;
        this.calendar = calendar;
        this.settings = settings;
        this.dates = dates;
        this.useCase = useCase;
        this.runAs = runAs;
        this.files = files;
    }

    @Override
    public void afterPropertiesSet() {
        files.look();
        takeOver();
    }

    /** Reads what is new in the table. */
    synchronized void takeOver() {
        for (var row : years.since(known)) {
            calendar.replace(YearText.read(row.content()).year());
            known = row.seq();
        }
    }

    @Scheduled(initialDelayString = "${sanji.calendar.poll:PT10S}", fixedDelayString = "${sanji.calendar.poll:PT10S}")
    void follow() {
        takeOver();
        while (batch()) {
            // until nothing is left
        }
    }

    /** Whether there may be more to do. */
    boolean batch() {
        return runAs.system(() -> useCase.run(() -> {
            var recount = years.unfinished();
            if (recount.isEmpty()) {
                return false;
            }
            var from = recount.get();
            var running = dates.after(from.doneTo() == null ? "" : from.doneTo(), settings.batch());
            int due = 0;
            int targets = 0;
            for (var one : running) {
                var moved = dates.recount(one.id());
                due += moved.due();
                targets += moved.targets();
            }
            if (running.isEmpty()) {
                years.finish(from.seq());
            } else {
                years.progress(from.seq(), running.get(running.size() - 1).number(), due, targets);
            }
            return true;
        }));
    }
}
