package org.sanji.oversight.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.FirstPage;
import org.sanji.common.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Menu entry and first page of this module. */
@Configuration(proxyBeanMethods = false)
class OversightNavigation {

    @Bean
    NavigationEntry supervisionEntry() {
        return NavigationEntry.of(SupervisionView.class, "nav.supervision", VaadinIcon.BELL_O, 310);
    }

    /** Supervisors and leaders come from the list; who has no list finds the figures in the menu. */
    @Bean
    NavigationEntry supervisionFiguresEntry() {
        return NavigationEntry.of(SupervisionFiguresView.class, "nav.supervision-figures", VaadinIcon.BELL_O, 311)
                .withRoles("STATISTICIAN");
    }

    @Bean
    NavigationEntry readingEntry() {
        return NavigationEntry.of(ReadingView.class, "nav.reading", VaadinIcon.GLASSES, 102);
    }

    @Bean
    NavigationEntry instructionsEntry() {
        return NavigationEntry.of(InstructionsView.class, "nav.instructions", VaadinIcon.PENCIL, 135);
    }

    @Bean
    NavigationEntry backlogEntry() {
        return NavigationEntry.of(BacklogView.class, "nav.backlog", VaadinIcon.HOURGLASS_END, 314);
    }

    @Bean
    NavigationEntry superiorReportsEntry() {
        return NavigationEntry.of(
                SuperiorReportsView.class, "nav.superior-reports", VaadinIcon.ARROW_CIRCLE_DOWN_O, 312);
    }

    @Bean
    FirstPage supervisionFirst() {
        return new FirstPage("SUPERVISOR", "supervision", 40);
    }
}
