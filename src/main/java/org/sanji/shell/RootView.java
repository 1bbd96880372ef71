package org.sanji.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.FirstPage;
import org.sanji.security.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;

/** Sends people to the first page of their role; a short welcome when there is none. */
@Route("")
@PermitAll
class RootView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentUser currentUser;
    private final transient ObjectProvider<FirstPage> firstPages;

    RootView(CurrentUser currentUser, ObjectProvider<FirstPage> firstPages) {
        this.currentUser = currentUser;
        this.firstPages = firstPages;
        add(new EmptyState(VaadinIcon.HOME_O, getTranslation("shell.welcome"), getTranslation("shell.welcome.hint")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        firstPage().ifPresent(page -> event.forwardTo(page.path()));
    }

    private Optional<FirstPage> firstPage() {
        var actor = currentUser.actor();
        return firstPages.stream()
                .filter(p -> MainLayout.visible(Set.of(p.role()), actor))
                .min(Comparator.comparingInt(FirstPage::order));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.app-name");
    }
}
