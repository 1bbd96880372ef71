package org.sanji.security.internal;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;

/** Where somebody wanted to go before the login was finished; kept on the server, so that no link can point elsewhere. */
public final class LoginTarget {

    static final String ATTRIBUTE = "sanji.login.target";

    private LoginTarget() {}

    /** Path on this server, the first page when nothing was asked for; forgotten with this call. */
    public static String take() {
        var session = VaadinSession.getCurrent().getSession();
        var wanted = session.getAttribute(ATTRIBUTE) instanceof String path ? path : "";
        session.removeAttribute(ATTRIBUTE);
        return VaadinService.getCurrentRequest().getContextPath() + "/" + wanted;
    }
}
