package org.sanji.calendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.sanji.deadline.WorkingCalendar;

/** One month, weeks from Monday; free and made-up days with their name. */
final class MonthTable extends Div {

    private final transient WorkingCalendar calendar;
    private final LocalDate today;

    MonthTable(YearMonth month, WorkingCalendar calendar, LocalDate today) {
        this.calendar = calendar;
        this.today = today;
        addClassName("calendar-month");
        add(new H3(getTranslation("calendar.month", month.getMonthValue())));
        var grid = new Div();
        grid.addClassName("calendar-grid");
        for (var day : DayOfWeek.values()) {
            var head = new Span(getTranslation("calendar.day." + day.getValue()));
            head.addClassName("calendar-weekday");
            grid.add(head);
        }
        for (int blank = 1; blank < month.atDay(1).getDayOfWeek().getValue(); blank++) {
            grid.add(new Span());
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            grid.add(cell(month.atDay(day)));
        }
        add(grid);
    }

    private Div cell(LocalDate day) {
        boolean weekend = day.getDayOfWeek().getValue() > 5;
        boolean worked = calendar.isWorkingDay(day);
        var name = calendar.nameOf(day).filter(n -> weekend == worked);
        var cell = new Div(new Span(String.valueOf(day.getDayOfMonth())));
        cell.addClassName("calendar-cell");
        if (name.isPresent()) {
            cell.addClassName(worked ? "work" : "off");
            var word = new Span(getTranslation(worked ? "calendar.word.work" : "calendar.word.off"));
            word.addClassName("calendar-word");
            cell.add(word);
            cell.setTitle(getTranslation(worked ? "calendar.cell.work" : "calendar.cell.off", name.get()));
        } else if (weekend) {
            cell.addClassName("weekend");
        }
        if (day.equals(today)) {
            cell.addClassName("today");
        }
        return cell;
    }
}
