package org.sanji.petition.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.FirstPage;
import org.sanji.common.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Menu entries and first pages of this module. */
@Configuration(proxyBeanMethods = false)
class PetitionNavigation {

    @Bean
    NavigationEntry deskEntry() {
        return NavigationEntry.of(DeskView.class, "nav.desk", VaadinIcon.EDIT, 110);
    }

    @Bean
    NavigationEntry triageEntry() {
        return NavigationEntry.of(TriageView.class, "nav.triage", VaadinIcon.SPLIT, 120);
    }

    @Bean
    NavigationEntry lettersEntry() {
        return NavigationEntry.of(LettersView.class, "nav.letters", VaadinIcon.ENVELOPE_O, 112);
    }

    @Bean
    NavigationEntry registerEntry() {
        return NavigationEntry.of(RegisterView.class, "nav.register", VaadinIcon.BOOK, 115);
    }

    @Bean
    NavigationEntry petitionsEntry() {
        return NavigationEntry.of(PetitionsView.class, "nav.petitions", VaadinIcon.FILE_TEXT_O, 200);
    }

    @Bean
    FirstPage deskFirst() {
        return new FirstPage("RECEPTIONIST", "desk", 10);
    }

    @Bean
    FirstPage triageFirst() {
        return new FirstPage("TRIAGE_OFFICER", "triage", 20);
    }

    @Bean
    FirstPage petitionsFirst() {
        return new FirstPage("SUPERVISOR", "petitions", 300);
    }
}
