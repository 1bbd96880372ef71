package org.sanji.audit.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.FirstPage;
import org.sanji.common.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Menu entry and first page of this module. */
@Configuration(proxyBeanMethods = false)
class AuditNavigation {

    @Bean
    NavigationEntry auditEntry() {
        return NavigationEntry.of(AuditView.class, "nav.audit", VaadinIcon.RECORDS, 940);
    }

    @Bean
    FirstPage auditorFirst() {
        return new FirstPage("AUDITOR", "admin/audit", 920);
    }
}
