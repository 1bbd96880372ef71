package org.sanji.security.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.sanji.security.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Keeps people with a one-time password on the page where they change it. */
@Component
class MustChangePassword implements VaadinServiceInitListener {

    static boolean applies() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignedIn signedIn
                && signedIn.mustChangePassword();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(enter -> {
            if (applies() && enter.getNavigationTarget() != ChangePasswordView.class) {
                enter.forwardTo(ChangePasswordView.class);
            }
        }));
    }
}
