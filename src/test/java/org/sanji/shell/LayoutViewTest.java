package org.sanji.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.NavigationEntry;
import org.sanji.security.Role;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.WithActor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

class LayoutViewTest extends KaribuTest {

    @Route("probe/audit")
    @RolesAllowed("AUDITOR")
    static class AuditorsPage extends Div implements BeforeEnterObserver {
        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            if (event.getLocation().getQueryParameters().getParameters().containsKey("hidden")) {
                throw new NotFoundException("petition");
            }
        }
    }

    @TestConfiguration
    static class Menu {
        @Bean
        NavigationEntry auditorsEntry() {
            return NavigationEntry.of(AuditorsPage.class, "审计记录", VaadinIcon.RECORDS, 1);
        }

        @Bean
        NavigationEntry clerksEntry() {
            return new NavigationEntry("probe/desk", "登记", VaadinIcon.EDIT, 2, Set.of("RECEPTIONIST"));
        }
    }

    private static String errorTitle() {
        return _get(EmptyState.class)
                .getChildren()
                .filter(c -> c.hasClassName("empty-state-title"))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getText();
    }

    @Test
    @WithActor(roles = Role.AUDITOR)
    void theMenuShowsWhatTheRoleMayOpen() {
        UI.getCurrent().navigate("probe/audit");
        _assertOne(AuditorsPage.class);
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).contains("审计记录");
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).doesNotContain("登记");
    }

    @Test
    @WithActor(roles = Role.RECEPTIONIST)
    void aForbiddenPageLooksLikeAnAbsentOne() {
        UI.getCurrent().navigate("probe/audit");
        assertThat(errorTitle()).isEqualTo("没有找到，或您无权查看。");
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).contains("登记");
    }

    @Test
    @WithActor(roles = Role.AUDITOR)
    void anAbsentObjectLooksTheSame() {
        UI.getCurrent().navigate("probe/audit", QueryParameters.simple(Map.of("hidden", "1")));
        assertThat(errorTitle()).isEqualTo("没有找到，或您无权查看。");
    }

    @Test
    void strangersAreAskedToLogIn() {
        UI.getCurrent().navigate("probe/audit");
        _assertNone(AuditorsPage.class);
        UI.getCurrent().navigate("login");
        _assertOne(LoginForm.class);
        _assertNone(SideNavItem.class);
    }

    @Test
    @WithActor(roles = Role.RECEPTIONIST)
    void aBrokenRuleBecomesASentence() {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(new RuleViolation("password-length", 10)));
        assertThat(_get(Notification.class).getElement().getTextRecursively()).isNotNull();
        assertThat(_get(Notification.class)
                        .getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getTextRecursively())
                .contains("密码至少 10 个字符");
    }
}
