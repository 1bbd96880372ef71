package org.sanji.followup.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Menu entry of this module. */
@Configuration(proxyBeanMethods = false)
class FollowUpNavigation {

    @Bean
    NavigationEntry followUpEntry() {
        return NavigationEntry.of(FollowUpView.class, "followup-ui.page", VaadinIcon.COMMENT_ELLIPSIS_O, 330);
    }
}
