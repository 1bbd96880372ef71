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
 * @param organ code of the organ whose people may see it; null: any
 */
public record NavigationEntry(
        String path, String labelKey, VaadinIcon icon, int order, Set<String> roles, String organ) {

    public NavigationEntry {
        roles = Set.copyOf(roles);
    }

    public NavigationEntry(String path, String labelKey, VaadinIcon icon, int order, Set<String> roles) {
        this(path, labelKey, icon, order, roles, null);
    }

    /** Path and roles as the view's own annotations say. */
    public static NavigationEntry of(Class<? extends Component> view, String labelKey, VaadinIcon icon, int order) {
        var route = view.getAnnotation(Route.class);
        var allowed = view.getAnnotation(RolesAllowed.class);
        return new NavigationEntry(
                route.value(), labelKey, icon, order, allowed == null ? Set.of() : Set.of(allowed.value()), null);
    }

    /** The same page for people of these roles; the first entry of a path that a person may see is shown. */
    public NavigationEntry withRoles(String... names) {
        return new NavigationEntry(path, labelKey, icon, order, Set.of(names), organ);
    }

    public NavigationEntry inOrgan(String code) {
        return new NavigationEntry(path, labelKey, icon, order, roles, code);
    }
}
