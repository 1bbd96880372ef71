package org.sanji.worklist.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.FirstPage;
import org.sanji.common.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Menu entries and first pages of this module. */
@Configuration(proxyBeanMethods = false)
class WorklistNavigation {

    @Bean
    NavigationEntry tasksEntry() {
        return NavigationEntry.of(WorklistView.class, "nav.tasks", VaadinIcon.TASKS, 130);
    }

    @Bean
    NavigationEntry leaderEntry() {
        return NavigationEntry.of(LeaderView.class, "nav.leader", VaadinIcon.INSTITUTION, 100);
    }

    @Bean
    NavigationEntry houseEntry() {
        return NavigationEntry.of(HouseView.class, "nav.house", VaadinIcon.BUILDING_O, 910);
    }

    @Bean
    NavigationEntry failedJobsEntry() {
        return NavigationEntry.of(FailedJobsView.class, "nav.jobs", VaadinIcon.TIMER, 920);
    }

    @Bean
    NavigationEntry peopleEntry() {
        return NavigationEntry.of(PeopleView.class, "nav.people", VaadinIcon.USERS, 930);
    }

    @Bean
    FirstPage liaisonFirst() {
        return new FirstPage("LIAISON", "tasks", 30);
    }

    @Bean
    FirstPage handlerFirst() {
        return new FirstPage("HANDLER", "tasks", 31);
    }

    @Bean
    FirstPage headFirst() {
        return new FirstPage("DEPARTMENT_HEAD", "tasks", 32);
    }

    @Bean
    FirstPage reviewerFirst() {
        return new FirstPage("REVIEWER", "tasks", 33);
    }

    @Bean
    FirstPage leaderFirst() {
        return new FirstPage("LEADER", "leader", 5);
    }

    @Bean
    FirstPage systemAdminFirst() {
        return new FirstPage("SYSTEM_ADMIN", "admin/house", 900);
    }

    @Bean
    FirstPage securityAdminFirst() {
        return new FirstPage("SECURITY_ADMIN", "admin/people", 910);
    }
}
