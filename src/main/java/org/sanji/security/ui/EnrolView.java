package org.sanji.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.sanji.security.LoginStep;
import org.sanji.security.SecondFactors;
import org.sanji.security.internal.LoginTarget;

/** An administrator's first login: without a second factor nothing else opens. */
@Route(value = "enrol", autoLayout = false)
@PermitAll
class EnrolView extends LoginCard implements HasDynamicTitle {

    EnrolView(SecondFactors factors, AuthenticationContext authentication) {
        super(
                UI.getCurrent().getTranslation("security.enrol.page"),
                UI.getCurrent().getTranslation("security.enrol.must"));
        wide();
        if (UnfinishedLogin.step() == LoginStep.ENROLMENT) {
            show(new EnrolmentPanel(factors, false, EnrolView::goOn), quiet("security.leave", authentication::logout));
        } else {
            goOn();
        }
    }

    private static void goOn() {
        UI.getCurrent().getPage().setLocation(LoginTarget.take());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.enrol.page");
    }
}
