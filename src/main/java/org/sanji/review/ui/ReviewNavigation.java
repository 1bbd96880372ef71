package org.sanji.review.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Menu entry of this module. */
@Configuration(proxyBeanMethods = false)
class ReviewNavigation {

    @Bean
    NavigationEntry reviewsEntry() {
        return NavigationEntry.of(ReviewsView.class, "nav.reviews", VaadinIcon.GAVEL, 340);
    }
}
