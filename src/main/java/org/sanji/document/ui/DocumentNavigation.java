package org.sanji.document.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Menu entries of this module. */
@Configuration(proxyBeanMethods = false)
class DocumentNavigation {

    @Bean
    NavigationEntry papersEntry() {
        return NavigationEntry.of(PapersView.class, "document-paper.today", VaadinIcon.FILE_TEXT_O, 250);
    }
}
