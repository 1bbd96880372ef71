package org.sanji.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.sanji.security.LoginStep;
import org.sanji.security.SignedIn;
import org.sanji.security.Users;
import org.sanji.security.internal.PasswordRules;

/** The own password: at the first login the only page that opens, later from the own account. */
@Route(value = "change-password", autoLayout = false)
@PermitAll
class ChangePasswordView extends LoginCard implements HasDynamicTitle {

    private final PasswordField old = PasswordFields.field(this, "security.change-password.old", "current-password");
    private final PasswordFields fields;
    private final transient Users users;
    private final transient AuthenticationContext authentication;

    ChangePasswordView(Users users, AuthenticationContext authentication, PasswordRules rules) {
        super(UI.getCurrent().getTranslation("security.change-password"), intro());
        this.users = users;
        this.authentication = authentication;
        var actor = authentication
                .getAuthenticatedUser(SignedIn.class)
                .orElseThrow()
                .actor();
        fields = new PasswordFields(old, rules, actor);
        var save = new Button(getTranslation("security.change-password.save"), e -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        wide();
        ask(
                fields,
                save,
                UnfinishedLogin.step() == LoginStep.DONE
                        ? quiet("security.back", () -> UI.getCurrent().navigate("account"))
                        : quiet("security.leave", authentication::logout));
    }

    private static String intro() {
        return UnfinishedLogin.step() == LoginStep.PASSWORD
                ? UI.getCurrent().getTranslation("security.change-password.first")
                : null;
    }

    private void save() {
        if (tried(() -> users.changeOwnPassword(old.getValue(), fields.value()))) {
            authentication.logout();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.change-password");
    }
}
