package org.sanji.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/**
 * A page in the menu; a module contributes beans of this type and the shell shows those the user may open.
 *
 * @param path route without leading slash
 * @param labelKey bundle key
 * @param order among all entries: tens by module (work 100, petitions 200, mediation 300, figures 500, organization 700,
 *     administration 900)
 * @param roles names of roles, any of which may see it; empty: everybody who is logged in
 */
public record NavigationEntry(String path, String labelKey, VaadinIcon icon, int order, Set<String> roles) {

    public NavigationEntry {
        roles = Set.copyOf(roles);
    }

    /** Path and roles as the view's own annotations say. */
    public static NavigationEntry of(Class<? extends Component> view, String labelKey, VaadinIcon icon, int order) {
        var route = view.getAnnotation(Route.class);
        var allowed = view.getAnnotation(RolesAllowed.class);
        return new NavigationEntry(
                route.value(), labelKey, icon, order, allowed == null ? Set.of() : Set.of(allowed.value()));
    }
}
