package org.sanji.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.sanji.common.Days;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.FilterBar;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.PageHeader;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.organization.Organ;
import org.sanji.security.Role;
import org.sanji.security.Sessions;
import org.sanji.security.User;
import org.sanji.security.UserFilter;

/** The accounts: who works here, in which roles, locked or not. */
@StyleSheet("context://css/worklist.css")
@Route("admin/people")
@RolesAllowed("SECURITY_ADMIN")
public class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PeoplePresenter presenter;
    private final FilterBar bar = new FilterBar(PeopleView.class);
    private final TextField text;
    private final ComboBox<Role> role;
    private final ComboBox<Organ> organ;
    private final LazyGrid<User> grid;
    private final PageHeader header;

    /** Made by the container. */
    public PeopleView(PeoplePresenter presenter) {
        this.presenter = presenter;
        addClassName("admin-page");
        var create = new Button(getTranslation("people.create"), VaadinIcon.PLUS.create(), e -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        header = new PageHeader(getTranslation("people.page"), create);
        text = bar.text("q", getTranslation("people.text"));
        role = bar.choice(
                "role",
                getTranslation("people.role"),
                PeoplePresenter.roles(),
                r -> getTranslation("Role." + r),
                Role::name);
        organ = bar.choice("organ", getTranslation("people.organ"), presenter.organs(), Organ::name, Organ::code);
        grid = new LazyGrid<>(User::username, page -> presenter.page(filter(), page));
        columns();
        grid.setEmpty(
                new EmptyState(VaadinIcon.SEARCH, getTranslation("people.empty"), getTranslation("people.empty.hint")));
        add(header, bar, grid);
    }

    private UserFilter filter() {
        return new UserFilter(
                text.getValue().isBlank() ? null : text.getValue().strip(),
                role.getValue(),
                organ.getOptionalValue().map(Organ::code).orElse(null));
    }

    private void columns() {
        TaskColumns.fixed(grid.addTextColumn("username", getTranslation("people.username"), User::username), "150px");
        TaskColumns.fixed(grid.addTextColumn("displayName", getTranslation("people.name"), User::displayName), "176px");
        grid.addTextColumn(null, getTranslation("people.roles"), this::roles)
                .setFlexGrow(1)
                .setAutoWidth(false);
        TaskColumns.fixed(
                grid.addTextColumn(
                        "organ",
                        getTranslation("people.organ"),
                        user -> user.organ() == null ? null : presenter.organName(user.organ())),
                "220px");
        TaskColumns.fixed(grid.addBadgeColumn("enabled", getTranslation("people.state"), this::state), "260px");
        TaskColumns.fixed(
                grid.addTextColumn(
                        "lastLogin", getTranslation("people.last-login"), user -> Formats.dateTime(user.lastLoginAt())),
                "150px");
        TaskColumns.fixed(grid.addBadgeColumn(null, "", this::menu), "100px");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private String roles(User user) {
        return user.roles().stream()
                .sorted()
                .map(r -> getTranslation("Role." + r))
                .collect(Collectors.joining(getTranslation("worklist.comma")));
    }

    private Component state(User user) {
        var line = new Div();
        line.addClassName("task-title");
        if (!user.enabled()) {
            line.add(new StateBadge(getTranslation("people.disabled"), Tone.NEUTRAL, VaadinIcon.BAN));
        } else if (presenter.locked(user)) {
            line.add(new StateBadge(
                    getTranslation("people.locked-until", Days.minuteAfter(user.lockedUntil())),
                    Tone.SOON,
                    VaadinIcon.LOCK));
        } else {
            line.add(new StateBadge(getTranslation("people.enabled"), Tone.GOOD));
        }
        if (user.secondFactor()) {
            line.add(new StateBadge(getTranslation("people.factor"), Tone.NEUTRAL, VaadinIcon.MOBILE));
        }
        if (user.sealedAccess()) {
            line.add(new StateBadge(getTranslation("people.sealed-mark"), Tone.NEUTRAL, VaadinIcon.EYE));
        }
        return line;
    }

    private Component menu(User user) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        var items = bar.addItem(getTranslation("people.more")).getSubMenu();
        items.addItem(getTranslation("people.edit"), e -> edit(user));
        items.addItem(getTranslation("people.reset"), e -> reset(user));
        if (user.secondFactor()) {
            items.addItem(getTranslation("people.factor-reset"), e -> resetFactor(user));
        }
        items.addItem(getTranslation("people.sessions"), e -> endSessions(user));
        if (user.enabled()) {
            items.addItem(getTranslation("people.lock"), e -> lock(user));
        }
        if (!user.enabled() || presenter.locked(user)) {
            items.addItem(getTranslation("people.unlock"), e -> {
                presenter.unlock(user);
                changed("people.unlocked");
            });
        }
        return bar;
    }

    private void create() {
        new PersonDialog(null, presenter.organs(), (username, profile) -> {
                    var password = presenter.create(username, profile);
                    changed("people.created");
                    oneTime(username, password);
                })
                .open();
    }

    private void edit(User user) {
        new PersonDialog(user, presenter.organs(), (username, profile) -> {
                    presenter.update(user, profile);
                    changed("people.saved");
                })
                .open();
    }

    private void lock(User user) {
        Confirm.ask(
                getTranslation("people.lock"),
                getTranslation("people.lock.text", user.displayName()),
                getTranslation("people.lock.do"),
                () -> {
                    presenter.lock(user);
                    changed("people.lock.done");
                });
    }

    private void reset(User user) {
        Confirm.ask(
                getTranslation("people.reset"),
                getTranslation("people.reset.text", user.displayName()),
                getTranslation("people.reset.do"),
                () -> oneTime(user.username(), presenter.resetPassword(user)));
    }

    private void resetFactor(User user) {
        Confirm.ask(
                getTranslation("people.factor-reset"),
                getTranslation("people.factor-reset.text", user.displayName()),
                getTranslation("people.reset.do"),
                () -> {
                    presenter.resetSecondFactor(user);
                    changed("people.factor-reset.done");
                });
    }

    private void endSessions(User user) {
        var open = presenter.sessions(user);
        if (open.isEmpty()) {
            Notices.done(getTranslation("people.sessions.none", user.displayName()));
            return;
        }
        Confirm.ask(
                getTranslation("people.sessions"),
                getTranslation("people.sessions.text", user.displayName(), open.size(), places(open)),
                getTranslation("people.sessions.do"),
                () -> {
                    presenter.endSessions(user);
                    changed("people.sessions.done");
                });
    }

    private String places(List<Sessions.Login> open) {
        return open.stream()
                .map(s -> getTranslation("people.sessions.place", s.address(), Formats.dateTime(s.seenAt())))
                .collect(Collectors.joining(getTranslation("worklist.comma")));
    }

    /** The password is shown once and kept nowhere. */
    private void oneTime(String username, String password) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("people.password"));
        dialog.setWidth("420px");
        var shown = new Span(password);
        shown.addClassName("one-time-password");
        dialog.add(new Paragraph(getTranslation("people.password.text", username)), shown);
        var close = new Button(getTranslation("people.password.close"), e -> dialog.close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(close);
        dialog.setCloseOnOutsideClick(false);
        dialog.open();
    }

    private void changed(String key) {
        Notices.done(getTranslation(key));
        show();
    }

    private void show() {
        grid.refresh();
        header.withSubtitle(getTranslation("people.count", grid.total()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.read(event);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.page");
    }
}
