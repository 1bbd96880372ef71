package org.sanji.mediation.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Menu entries of this module. */
@Configuration(proxyBeanMethods = false)
class MediationNavigation {

    @Bean
    NavigationEntry phrasesEntry() {
        return NavigationEntry.of(PhrasesView.class, "mediation-work.phrases", VaadinIcon.QUOTE_RIGHT, 320);
    }

    @Bean
    NavigationEntry roomsEntry() {
        return NavigationEntry.of(RoomsView.class, "mediation-work.rooms", VaadinIcon.CALENDAR_CLOCK, 310);
    }
}
