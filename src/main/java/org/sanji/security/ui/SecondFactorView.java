package org.sanji.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.security.LoginStep;
import org.sanji.security.SecondFactors;
import org.sanji.security.TooManyAttempts;
import org.sanji.security.internal.LoginTarget;

/** The second step of a login: the code on the telephone, or a recovery code. */
@Route(value = "second-factor", autoLayout = false)
@PermitAll
class SecondFactorView extends LoginCard implements HasDynamicTitle {

    private final TextField code = new TextField();
    private final transient SecondFactors factors;

    SecondFactorView(SecondFactors factors, AuthenticationContext authentication) {
        super(
                UI.getCurrent().getTranslation("security.code.page"),
                UI.getCurrent().getTranslation("security.code.text"));
        this.factors = factors;
        code.setLabel(getTranslation("security.code"));
        code.setHelperText(getTranslation("security.code.help"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.setMaxLength(16);
        code.setAutofocus(true);
        var enter = new Button(getTranslation("security.code.enter"), e -> enter());
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.addClickShortcut(Key.ENTER);
        ask(code, enter, quiet("security.leave", authentication::logout));
        if (UnfinishedLogin.step() != LoginStep.SECOND_FACTOR) {
            UI.getCurrent().getPage().setLocation(LoginTarget.take());
        }
    }

    private void enter() {
        boolean right = tried(() -> {
            try {
                factors.enter(code.getValue());
            } catch (TooManyAttempts e) {
                throw new RuleViolation("too-many-attempts", Days.minuteAfter(e.until()));
            }
        });
        if (right) {
            UI.getCurrent().getPage().setLocation(LoginTarget.take());
        } else {
            code.clear();
            code.focus();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.code.page");
    }
}
