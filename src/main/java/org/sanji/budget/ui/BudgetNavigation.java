package org.sanji.budget.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.FirstPage;
import org.sanji.common.ui.NavigationEntry;
import org.sanji.organization.Organs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Menu entries and first page of this module. */
@Configuration(proxyBeanMethods = false)
class BudgetNavigation {

    private static final NavigationEntry ENTRY =
            NavigationEntry.of(BudgetView.class, "nav.budget", VaadinIcon.COIN_PILES, 510);

    @Bean
    NavigationEntry budgetEntry() {
        return ENTRY.withRoles("FINANCE", "LEADER", "STATISTICIAN", "SUPERVISOR");
    }

    /** The head of another organ has no budget here. */
    @Bean
    NavigationEntry budgetEntryOfTheHead() {
        return ENTRY.withRoles("DEPARTMENT_HEAD").inOrgan(Organs.BUREAU);
    }

    @Bean
    FirstPage financeFirst() {
        return new FirstPage("FINANCE", BudgetView.ROUTE, 420);
    }
}
