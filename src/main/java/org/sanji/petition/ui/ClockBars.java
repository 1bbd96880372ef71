package org.sanji.petition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.sanji.common.ui.Formats;
import org.sanji.petition.ClockLine;

/**
 * Clocks as bars over days, with today as a line: the part that has passed is filled, an extension hatched, a rest left
 * open. The table beside it says the same in words, so screen readers skip the picture.
 */
final class ClockBars extends Div {

    private static final int MARGIN_DAYS = 2;

    private final LocalDate today;
    private final LocalDate from;
    private final long days;

    ClockBars(List<ClockLine> lines, LocalDate today, Function<ClockLine, String> name) {
        this.today = today;
        var ends = new ArrayList<>(List.of(today));
        lines.forEach(line -> {
            ends.add(line.due().startedOn());
            ends.add(line.due().dueOn());
        });
        this.from = Collections.min(ends).minusDays(MARGIN_DAYS);
        this.days = ChronoUnit.DAYS.between(from, Collections.max(ends)) + MARGIN_DAYS;
        addClassName("clock-bars");
        getElement().setAttribute("aria-hidden", "true");
        lines.forEach(line -> add(row(line, name.apply(line))));
        add(axis(Collections.max(ends)));
    }

    private Div row(ClockLine line, String name) {
        var label = new Span(name);
        label.addClassName("clock-label");
        var track = new Div(bar(line));
        track.addClassName("clock-track");
        if (line.extendedDays() > 0) {
            track.add(part(
                    "clock-extension",
                    line.due().dueOn().minusDays(line.extendedDays()),
                    line.due().dueOn()));
        }
        line.rests().forEach(rest -> track.add(part("clock-rest", rest.from(), rest.to() == null ? today : rest.to())));
        if (line.doneOn() != null) {
            track.add(part(line.isLate(today) ? "clock-done-late" : "clock-done", line.doneOn(), line.doneOn()));
        }
        track.add(part("clock-today", today, today));
        var row = new Div(label, track);
        row.addClassName("clock-row");
        return row;
    }

    private Div bar(ClockLine line) {
        var end = line.isRunning() && today.isAfter(line.due().dueOn())
                ? today
                : line.due().dueOn();
        var bar = part("clock-bar", line.due().startedOn(), end);
        bar.addClassName(line.isRunning() ? "running" : "stopped");
        if (line.isRunning() && line.isLate(today)) {
            bar.addClassName("late");
        }
        return bar;
    }

    private Div axis(LocalDate last) {
        var track = new Div(date(from.plusDays(MARGIN_DAYS), "start"), date(last, "end"));
        track.addClassNames("clock-track", "clock-axis");
        var row = new Div(new Span(Labels.of("clocks.today", Formats.date(today))), track);
        row.addClassName("clock-row");
        row.getChildren().findFirst().ifPresent(c -> c.addClassName("clock-label"));
        return row;
    }

    private static Span date(LocalDate day, String className) {
        var date = new Span(Formats.date(day));
        date.addClassName(className);
        return date;
    }

    private Div part(String className, LocalDate first, LocalDate last) {
        var part = new Div();
        part.addClassName(className);
        part.getStyle().set("left", percent(first));
        if (!first.equals(last)) {
            part.getStyle().set("width", "calc(" + percent(last) + " - " + percent(first) + ")");
        }
        return part;
    }

    private String percent(LocalDate day) {
        return Math.round(ChronoUnit.DAYS.between(from, day) * 10_000.0 / days) / 100.0 + "%";
    }
}
