package org.sanji.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.sanji.common.RuleViolation;
import org.sanji.security.LoginSettings;
import org.sanji.security.Users;

/** The own password: at the first login the only page that opens, later from the header. */
@Route(value = "change-password", autoLayout = false)
@PermitAll
class ChangePasswordView extends Div implements HasDynamicTitle {

    private final PasswordField oldPassword = field("security.change-password.old", "current-password");
    private final PasswordField newPassword = field("security.change-password.new", "new-password");
    private final PasswordField repeated = field("security.change-password.repeat", "new-password");
    private final transient Users users;
    private final transient AuthenticationContext authentication;

    ChangePasswordView(Users users, AuthenticationContext authentication, LoginSettings settings) {
        this.users = users;
        this.authentication = authentication;
        addClassName("login-page");
        newPassword.setHelperText(getTranslation("security.change-password.rule", settings.minPasswordLength()));
        var save = new Button(getTranslation("security.change-password.save"), e -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        var card = new Div(new H1(getTranslation("security.change-password")));
        if (MustChangePassword.applies()) {
            card.add(new Paragraph(getTranslation("security.change-password.first")));
        }
        card.add(oldPassword, newPassword, repeated, save);
        card.addClassNames("login-card", "panel", "stack");
        add(card);
    }

    private PasswordField field(String key, String autocomplete) {
        var field = new PasswordField(getTranslation(key));
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private void save() {
        RuleViolation.unless(newPassword.getValue().equals(repeated.getValue()), "passwords-differ");
        users.changeOwnPassword(oldPassword.getValue(), newPassword.getValue());
        authentication.logout();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.change-password");
    }
}
