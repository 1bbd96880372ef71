package org.sanji.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.UiErrors;

/** Pages for what cannot be shown. Absent and forbidden look the same, so that nothing is given away. */
abstract sealed class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "";

    int notFound() {
        return page(
                VaadinIcon.SEARCH,
                "error.not-found",
                getTranslation("error.not-found.hint"),
                HttpServletResponse.SC_NOT_FOUND);
    }

    int page(VaadinIcon icon, String titleKey, String hint, int status) {
        title = getTranslation(titleKey);
        removeAll();
        add(new EmptyState(icon, title, hint));
        return status;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** No such page. */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static final class NoSuchPage extends ErrorPage implements HasErrorParameter<NotFoundException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            return notFound();
        }
    }

    /** A page of another role. */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static final class ForbiddenPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
            return notFound();
        }
    }

    /** A service refused while the page was made. */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static final class RefusedPage extends ErrorPage
            implements HasErrorParameter<org.springframework.security.access.AccessDeniedException> {
        @Override
        public int setErrorParameter(
                BeforeEnterEvent event,
                ErrorParameter<org.springframework.security.access.AccessDeniedException> parameter) {
            return notFound();
        }
    }

    /** No such object, or none that this user may know of. */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static final class NoSuchObject extends ErrorPage implements HasErrorParameter<org.sanji.common.NotFoundException> {
        @Override
        public int setErrorParameter(
                BeforeEnterEvent event, ErrorParameter<org.sanji.common.NotFoundException> parameter) {
            return notFound();
        }
    }

    /** Everything else; a broken rule keeps its sentence. */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static final class FailedPage extends ErrorPage implements HasErrorParameter<Exception> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
            if (parameter.getCaughtException() instanceof RuleViolation rule) {
                return page(
                        VaadinIcon.EXCLAMATION_CIRCLE_O,
                        "shell.refused",
                        getTranslation(rule.messageKey(), rule.args()),
                        HttpServletResponse.SC_CONFLICT);
            }
            var hint = getTranslation("error.unexpected", UiErrors.log(parameter.getCaughtException()));
            return page(VaadinIcon.WARNING, "shell.failed", hint, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
