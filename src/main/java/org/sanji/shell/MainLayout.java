package org.sanji.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.sanji.common.OrganNames;
import org.sanji.common.ui.DemoBanner;
import org.sanji.common.ui.HeaderItem;
import org.sanji.common.ui.MenuCount;
import org.sanji.common.ui.MenuCountsChanged;
import org.sanji.common.ui.NavigationEntry;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.DemoMode;
import org.sanji.security.LoginSettings;
import org.springframework.beans.factory.ObjectProvider;

/** Header and menu around every page for people who are logged in. */
@Layout
@PermitAll
@JavaScript("context://js/sanji-idle.js")
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final transient ObjectProvider<NavigationEntry> entries;
    private final transient ObjectProvider<HeaderItem> items;
    private final transient ObjectProvider<OrganNames> organNames;
    private final transient ObjectProvider<MenuCount> counts;
    private final Map<String, SideNavItem> menuItems = new HashMap<>();

    MainLayout(
            CurrentUser currentUser,
            DemoMode demo,
            LoginSettings settings,
            ObjectProvider<NavigationEntry> entries,
            ObjectProvider<HeaderItem> items,
            ObjectProvider<OrganNames> organNames,
            ObjectProvider<MenuCount> counts,
            AuthenticationContext authentication) {
        this.entries = entries;
        this.items = items;
        this.organNames = organNames;
        this.counts = counts;
        setPrimarySection(Section.NAVBAR);
        if (demo.enabled()) {
            addToNavbar(new DemoBanner());
        }
        addToNavbar(brand());
        if (currentUser.isLoggedIn()) {
            var actor = currentUser.actor();
            addToNavbar(tools(actor), userBox(actor, authentication));
            addToDrawer(menu(actor));
            watchForIdleness(settings);
        }
    }

    /** The page says when the session is about to end, and keeps it while somebody types or clicks. */
    private void watchForIdleness(LoginSettings settings) {
        getElement()
                .executeJs(
                        "window.sanjiIdle && window.sanjiIdle.watch($0, $1, $2, $3, $4)",
                        (int) settings.idle().toSeconds(),
                        (int) settings.warning().toSeconds(),
                        getTranslation("shell.idle.title"),
                        getTranslation("shell.idle.text", settings.warning().toMinutes()),
                        getTranslation("shell.idle.stay"));
    }

    private Div brand() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        var mark = new Image("css/mark.svg", "");
        mark.addClassName("brand-mark");
        var home = new Anchor("", getTranslation("shell.app-name"));
        home.addClassName("brand-name");
        var place = new Span(getTranslation("shell.app-place"));
        place.addClassName("brand-place");
        var brand = new Div(toggle, mark, home, place);
        brand.addClassName("brand");
        return brand;
    }

    private Div tools(Actor actor) {
        var tools = new Div();
        tools.addClassName("header-tools");
        items.stream()
                .filter(i -> visible(i.roles(), actor))
                .sorted(Comparator.comparingInt(HeaderItem::order))
                .forEach(i -> tools.add(i.create()));
        return tools;
    }

    private Div userBox(Actor actor, AuthenticationContext authentication) {
        var organ = actor.organCode()
                .map(code -> {
                    var names = organNames.getIfAvailable();
                    return names == null ? code : names.nameOf(code);
                })
                .orElse("");
        return new UserBox(actor, organ, authentication);
    }

    private SideNav menu(Actor actor) {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        entries.stream()
                .filter(e -> visible(e.roles(), actor))
                .filter(e -> e.organ() == null || e.organ().equals(actor.organ()))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .filter(e -> !menuItems.containsKey(e.path()))
                .forEach(e -> {
                    var item = new SideNavItem(
                            getTranslation(e.labelKey()), e.path(), e.icon().create());
                    item.setMatchNested(true);
                    nav.addItem(item);
                    menuItems.put(e.path(), item);
                });
        return nav;
    }

    /** What waits may have changed with what was done on the page before. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        count();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var listening = ComponentUtil.addListener(event.getUI(), MenuCountsChanged.class, e -> count());
        addDetachListener(e -> {
            e.unregisterListener();
            listening.remove();
        });
    }

    private void count() {
        counts.stream().filter(c -> menuItems.containsKey(c.path())).forEach(c -> {
            var figure = c.figure();
            var shown = new Span(Long.toString(figure.count()));
            shown.addClassName("menu-count");
            shown.setClassName("tone-overdue", figure.alarming());
            menuItems.get(c.path()).setSuffixComponent(figure.count() == 0 ? null : shown);
        });
    }

    static boolean visible(Collection<String> roles, Actor actor) {
        return roles.isEmpty() || actor.roles().stream().anyMatch(r -> roles.contains(r.name()));
    }
}
