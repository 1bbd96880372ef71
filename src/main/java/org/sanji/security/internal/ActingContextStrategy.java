package org.sanji.security.internal;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Asks this thread's acting context first, then Vaadin's strategy. Vaadin's alone reads the session first, so that
 * setting a context on a UI thread would have no effect.
 */
class ActingContextStrategy implements SecurityContextHolderStrategy {

    private final SecurityContextHolderStrategy vaadin = new VaadinAwareSecurityContextHolderStrategy();
    private final ThreadLocal<SecurityContext> acting = new ThreadLocal<>();

    <T> T runWith(SecurityContext context, Supplier<T> work) {
        var before = acting.get();
        acting.set(context);
        try {
            return work.get();
        } finally {
            if (before == null) {
                acting.remove();
            } else {
                acting.set(before);
            }
        }
    }

    @Override
    public SecurityContext getContext() {
        var context = acting.get();
        return context == null ? vaadin.getContext() : context;
    }

    @Override
    public void setContext(SecurityContext context) {
        vaadin.setContext(context);
    }

    @Override
    public void clearContext() {
        vaadin.clearContext();
    }

    @Override
    public SecurityContext createEmptyContext() {
        return vaadin.createEmptyContext();
    }
}
