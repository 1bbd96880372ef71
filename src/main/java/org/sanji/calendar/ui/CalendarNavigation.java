package org.sanji.calendar.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.calendar.WorkingDays;
import org.sanji.common.ui.MenuCount;
import org.sanji.common.ui.NavigationEntry;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Menu entry; a figure beside it tells the administrator that next year's days are missing. */
@Configuration(proxyBeanMethods = false)
class CalendarNavigation {

    @Bean
    NavigationEntry calendarEntry() {
        return NavigationEntry.of(CalendarView.class, "calendar.title", VaadinIcon.CALENDAR, 720);
    }

    @Bean
    MenuCount missingCalendar(WorkingDays workingDays, CurrentUser user) {
        return new MenuCount() {
            @Override
            public String path() {
                return "calendar";
            }

            @Override
            public Figure figure() {
                boolean missing = user.actor().has(Role.SYSTEM_ADMIN)
                        && workingDays.missing().isPresent();
                return new Figure(missing ? 1 : 0, true);
            }
        };
    }
}
