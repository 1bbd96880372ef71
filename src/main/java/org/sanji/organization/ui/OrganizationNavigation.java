package org.sanji.organization.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Menu entries of this module. */
@Configuration(proxyBeanMethods = false)
class OrganizationNavigation {

    @Bean
    NavigationEntry absencesEntry() {
        return NavigationEntry.of(AbsencesView.class, "nav.absences", VaadinIcon.CALENDAR_USER, 720);
    }
}
