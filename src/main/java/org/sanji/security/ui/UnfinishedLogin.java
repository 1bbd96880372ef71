package org.sanji.security.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Map;
import org.sanji.security.LoginStep;
import org.sanji.security.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Keeps people on the page of the step that their login still asks for, however they navigate. */
@Component
class UnfinishedLogin implements VaadinServiceInitListener {

    private static final Map<LoginStep, Class<? extends com.vaadin.flow.component.Component>> PAGES = Map.of(
            LoginStep.SECOND_FACTOR, SecondFactorView.class,
            LoginStep.PASSWORD, ChangePasswordView.class,
            LoginStep.ENROLMENT, EnrolView.class);

    static LoginStep step() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn login
                ? login.step()
                : LoginStep.DONE;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(UnfinishedLogin::hold));
    }

    private static void hold(BeforeEnterEvent enter) {
        var page = PAGES.get(step());
        if (page != null && enter.getNavigationTarget() != page) {
            enter.forwardTo(page);
        }
    }
}
