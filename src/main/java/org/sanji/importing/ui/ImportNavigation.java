package org.sanji.importing.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Menu entry of this module. */
@Configuration(proxyBeanMethods = false)
class ImportNavigation {

    @Bean
    NavigationEntry importEntry() {
        return NavigationEntry.of(ImportView.class, "nav.import", VaadinIcon.UPLOAD, 925);
    }
}
