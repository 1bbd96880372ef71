package org.sanji.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import java.util.Optional;
import org.sanji.common.Days;
import org.sanji.common.ui.DemoAccounts;
import org.sanji.common.ui.DemoBanner;
import org.sanji.common.ui.Languages;
import org.sanji.security.CurrentUser;
import org.sanji.security.DemoMode;
import org.sanji.security.LastSession;
import org.sanji.security.LoginSettings;
import org.sanji.security.Sessions;
import org.sanji.security.TooManyAttempts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.WebAttributes;

/** Asks for name and password; a demonstration offers its accounts. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final transient LoginSettings settings;
    private final transient CurrentUser currentUser;
    private final transient LastSession last;

    LoginView(
            LoginSettings settings,
            CurrentUser currentUser,
            LastSession last,
            DemoMode demo,
            ObjectProvider<DemoAccounts> demoAccounts) {
        this.settings = settings;
        this.currentUser = currentUser;
        this.last = last;
        addClassName("login-page");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());
        var columns = new Div(card());
        columns.addClassName("login-columns");
        if (demo.enabled()) {
            add(new DemoBanner());
            demoAccounts.ifAvailable(a -> columns.add(accounts(a)));
        }
        add(columns);
    }

    private Div card() {
        var mark = new Image("css/mark.svg", "");
        mark.addClassName("brand-mark");
        var card = new Div(
                new Div(mark, new H1(getTranslation("shell.app-name"))),
                new Paragraph(getTranslation("shell.app-place")),
                form,
                publicPages(),
                languageButton());
        last.ended().ifPresent(why -> card.addComponentAtIndex(2, ended(why)));
        card.addClassNames("login-card", "panel");
        return card;
    }

    private Paragraph ended(Sessions.End why) {
        var sentence = new Paragraph(getTranslation(
                "shell.session-ended." + why, settings.idle().toMinutes(), settings.sessionsPerAccount()));
        sentence.addClassName("session-ended");
        sentence.getElement().setAttribute("role", "status");
        return sentence;
    }

    private Anchor publicPages() {
        var link = new Anchor("public", getTranslation("shell.public-pages"));
        link.addClassName("public-link");
        return link;
    }

    private Button languageButton() {
        var button = new Button(getTranslation("shell.other-language"), e -> Languages.toggle(UI.getCurrent()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Div accounts(DemoAccounts source) {
        var panel = new Div(new Paragraph(getTranslation("shell.demo-accounts")));
        panel.addClassNames("demo-accounts", "panel");
        var list = new Div();
        list.addClassName("demo-account-list");
        for (var account : source.accounts()) {
            var role = new Div(account.role());
            role.addClassName("demo-role");
            var who = new Div(account.displayName() + " · " + account.organ());
            who.addClassName("demo-who");
            var name = new Div(account.username());
            name.addClassName("demo-username");
            var button = new NativeButton("", e -> fill(account));
            button.add(role, who, name);
            button.addClassName("demo-account");
            list.add(button);
        }
        panel.add(list);
        return panel;
    }

    /** The fields of the login form live in the browser only. */
    private void fill(DemoAccounts.Account account) {
        form.getElement()
                .executeJs(
                        "const set = (id, v) => { document.getElementById(id).value = v; };"
                                + "set('vaadinLoginUsername', $0); set('vaadinLoginPassword', $1);"
                                + "document.querySelector('vaadin-login-form vaadin-button, vaadin-login-form-wrapper vaadin-button')?.focus();",
                        account.username(),
                        account.password());
    }

    private LoginI18n texts() {
        var i18n = LoginI18n.createDefault();
        var labels = i18n.getForm();
        labels.setTitle(getTranslation("login.title"));
        labels.setUsername(getTranslation("login.username"));
        labels.setPassword(getTranslation("login.password"));
        labels.setSubmit(getTranslation("login.submit"));
        var error = i18n.getErrorMessage();
        error.setTitle(getTranslation("login.failed"));
        error.setMessage(refusal(VaadinSession.getCurrent().getSession())
                .map(until -> getTranslation("login.locked", Days.minuteAfter(until)))
                .orElseGet(() -> getTranslation(
                        "login.failed.hint",
                        settings.perAccount().tries(),
                        settings.perAccount().lock().toMinutes())));
        error.setUsername(getTranslation("login.username-missing"));
        error.setPassword(getTranslation("login.password-missing"));
        return i18n;
    }

    /** Until when nothing is looked at; the same whether there is such an account or not. */
    private static Optional<Instant> refusal(WrappedSession session) {
        return session != null
                        && session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION)
                                instanceof TooManyAttempts locked
                ? Optional.of(locked.until())
                : Optional.empty();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.isLoggedIn()) {
            event.forwardTo("");
            return;
        }
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.app-name");
    }
}
