package org.sanji.calendar.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeSet;
import org.sanji.calendar.WorkingDays;
import org.sanji.common.Days;
import org.sanji.common.ui.PageHeader;
import org.sanji.deadline.WorkingCalendar;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;

/** A year at a glance; a system administrator takes the next one in below it. */
@StyleSheet("context://css/calendar.css")
@Route("calendar")
@PermitAll
public class CalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WorkingDays workingDays;
    private final transient WorkingCalendar calendar;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final Select<Integer> years = new Select<>();
    private final Div months = new Div();
    private final Div admin = new Div();

    /** Made by the container. */
    public CalendarView(WorkingDays workingDays, WorkingCalendar calendar, CurrentUser user, Clock clock) {
        this.workingDays = workingDays;
        this.calendar = calendar;
        this.user = user;
        this.clock = clock;
        addClassNames("page", "calendar-page");
        years.setLabel(getTranslation("calendar.year"));
        years.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                e.getSource()
                        .getUI()
                        .ifPresent(ui -> ui.navigate(
                                CalendarView.class,
                                new QueryParameters(Map.of("year", java.util.List.of(String.valueOf(e.getValue()))))));
            }
        });
        months.addClassName("calendar-months");
        add(new PageHeader(getTranslation("calendar.title"), years), legend(), months, admin);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .orElse("");
        int now = Days.today(clock).getYear();
        show(wanted.matches("20\\d{2}") ? Integer.parseInt(wanted) : now);
    }

    private void show(int year) {
        int now = Days.today(clock).getYear();
        var choices = new TreeSet<>(workingDays.years());
        choices.add(now);
        choices.add(now + 1);
        choices.add(year);
        years.setItems(choices.descendingSet());
        years.setValue(year);
        months.removeAll();
        if (workingDays.year(year).isEmpty()) {
            var note = new Div(getTranslation("calendar.provisional", year));
            note.addClassNames("warning-line", "calendar-provisional");
            months.add(note);
        }
        for (int month = 1; month <= 12; month++) {
            months.add(new MonthTable(YearMonth.of(year, month), calendar, Days.today(clock)));
        }
        admin.removeAll();
        if (user.actor().has(Role.SYSTEM_ADMIN)) {
            admin.add(new CalendarIntake(workingDays, () -> show(year)));
        }
    }

    private Div legend() {
        var legend = new Div(mark("off"), mark("work"), mark("weekend"));
        legend.addClassName("calendar-legend");
        return legend;
    }

    private Span mark(String kind) {
        var mark = new Span(getTranslation("calendar.legend." + kind));
        mark.addClassNames("calendar-mark", kind);
        return mark;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calendar.title");
    }
}
