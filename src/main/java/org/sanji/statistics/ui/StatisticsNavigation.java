package org.sanji.statistics.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.FirstPage;
import org.sanji.common.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Menu entries and first pages of this module. */
@Configuration(proxyBeanMethods = false)
class StatisticsNavigation {

    @Bean
    NavigationEntry ratesEntry() {
        return NavigationEntry.of(RatesView.class, "nav.rates", VaadinIcon.LINE_CHART, 500);
    }

    @Bean
    FirstPage statisticianFirst() {
        return new FirstPage("STATISTICIAN", "rates", 400);
    }

    @Bean
    FirstPage leaderRates() {
        return new FirstPage("LEADER", "rates", 410);
    }
}
