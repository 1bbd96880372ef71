package org.sanji.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.PageHeader;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.security.CurrentUser;
import org.sanji.security.DemoMode;
import org.sanji.security.SecondFactors;
import org.sanji.security.Sessions;
import org.sanji.security.User;
import org.sanji.security.Users;

/** The own account: password, second factor, and where one is logged in. */
@StyleSheet("context://css/security.css")
@Route("account")
@PermitAll
class AccountView extends Div implements HasDynamicTitle {

    private final transient SecondFactors factors;
    private final transient Sessions sessions;
    private final Grid<Sessions.Login> list = new Grid<>();
    private final Div factor = panel();
    private final Button others;
    private final boolean demo;

    AccountView(CurrentUser currentUser, Users users, SecondFactors factors, Sessions sessions, DemoMode demo) {
        this.factors = factors;
        this.sessions = sessions;
        this.demo = demo.enabled();
        addClassName("account-page");
        var actor = currentUser.actor();
        others = new Button(getTranslation("security.sessions.others"), VaadinIcon.SIGN_OUT.create(), e -> endOthers());
        columns();
        var panels = new Div(password(users.find(actor.username()).orElse(null)), factor);
        panels.addClassName("account-panels");
        var head = new Div(new H2(getTranslation("security.sessions")), others);
        head.addClassName("panel-head");
        var where = panel(head, new Paragraph(getTranslation("security.sessions.text")), list);
        where.addClassName("account-sessions");
        add(
                new PageHeader(getTranslation("security.account"))
                        .withSubtitle(actor.displayName() + " · " + actor.username()),
                panels,
                where);
        show();
    }

    private static Div panel(Component... parts) {
        var panel = new Div(parts);
        panel.addClassNames("panel", "stack");
        return panel;
    }

    private Div password(User user) {
        var change = new Button(
                getTranslation("security.change-password"), VaadinIcon.KEY_O.create(), e -> getUI().ifPresent(
                                ui -> ui.navigate(ChangePasswordView.class)));
        var since = user == null || user.passwordChangedAt() == null
                ? getTranslation("security.password.never")
                : getTranslation("security.password.since", Formats.dateTime(user.passwordChangedAt()));
        return panel(new H2(getTranslation("security.password")), new Paragraph(since), new Div(change));
    }

    private void show() {
        showFactor();
        var own = sessions.own();
        list.setItems(own);
        others.setVisible(own.size() > 1);
    }

    private void showFactor() {
        var state = factors.own();
        factor.removeAll();
        var badge = state.enrolled()
                ? new StateBadge(getTranslation("security.factor.on"), Tone.GOOD)
                : new StateBadge(getTranslation("security.factor.off"), Tone.NEUTRAL);
        var head = new Div(new H2(getTranslation("security.factor")), badge);
        head.addClassName("panel-head");
        var bind = new Button(
                getTranslation(state.enrolled() ? "security.factor.again" : "security.factor.bind"),
                VaadinIcon.MOBILE.create(),
                e -> enrol());
        var deeds = new Div(bind);
        deeds.addClassName("account-deeds");
        if (state.enrolled() && !state.required()) {
            var off = new Button(getTranslation("security.factor.give-up"), e -> giveUp());
            off.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            deeds.add(off);
        }
        factor.add(head, new Paragraph(factorText(state)), deeds);
    }

    private String factorText(SecondFactors.State state) {
        if (state.enrolled()) {
            return getTranslation("security.factor.left", state.recoveryCodesLeft());
        }
        return getTranslation(demo ? "security.factor.demo" : "security.factor.text");
    }

    private void enrol() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("security.enrol.page"));
        dialog.setWidth("720px");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(new EnrolmentPanel(factors, true, () -> {
            dialog.close();
            show();
        }));
        dialog.open();
    }

    private void giveUp() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("security.factor.give-up"));
        dialog.setWidth("420px");
        var password = PasswordFields.field(this, "security.enrol.password", "current-password");
        password.setWidthFull();
        var off = new Button(getTranslation("security.factor.give-up"), e -> {
            factors.giveUp(password.getValue());
            dialog.close();
            show();
        });
        off.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.add(new Paragraph(getTranslation("security.factor.give-up.text")), password);
        dialog.getFooter().add(new Button(getTranslation("confirm.cancel"), e -> dialog.close()), off);
        dialog.open();
    }

    private void columns() {
        list.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        list.setAllRowsVisible(true);
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.addColumn(s -> browser(s.agent()))
                .setHeader(getTranslation("security.sessions.browser"))
                .setFlexGrow(2);
        list.addColumn(Sessions.Login::address).setHeader(getTranslation("security.sessions.address"));
        list.addColumn(s -> Formats.dateTime(s.startedAt())).setHeader(getTranslation("security.sessions.since"));
        list.addColumn(s -> Formats.dateTime(s.seenAt())).setHeader(getTranslation("security.sessions.seen"));
        list.addComponentColumn(this::deed).setHeader("").setFlexGrow(0).setWidth("140px");
    }

    /** In words: Chrome 浏览器（Windows）. */
    private String browser(String agent) {
        var parts = agent.split("-", 2);
        return getTranslation(
                "security.browser",
                getTranslation("security.browser." + parts[0]),
                getTranslation("security.system." + parts[1]));
    }

    private Component deed(Sessions.Login session) {
        if (session.current()) {
            return new StateBadge(getTranslation("security.sessions.this"), Tone.ACTIVE);
        }
        var end = new Button(getTranslation("security.sessions.end"), e -> {
            sessions.end(session.id());
            Notices.done(getTranslation("security.sessions.ended", 1));
            show();
        });
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return end;
    }

    private void endOthers() {
        Confirm.ask(
                getTranslation("security.sessions.others"),
                getTranslation("security.sessions.others.text"),
                getTranslation("security.sessions.others"),
                () -> {
                    Notices.done(getTranslation("security.sessions.ended", sessions.endOthers()));
                    show();
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.account");
    }
}
