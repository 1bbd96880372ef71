package org.sanji.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import kotlin.jvm.functions.Function0;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.context.ActiveProfiles;

/**
 * Views without a browser, in the whole application on a database in memory. Log in with {@link WithActor}; navigate with
 * {@code UI.getCurrent().navigate(...)}; look components up with Karibu's {@code LocatorJ}.
 */
@SpringBootTest
@ActiveProfiles("test")
public abstract class KaribuTest {

    private static final Routes ROUTES = AllRoutes.find();

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void openWindow() {
        CurrentInstance.clearAll();
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        Function0<UI> ui = MockedUI::new;
        var servlet = new MockSpringServlet(ROUTES, context, ui);
        var strategy = context.getBean(SecurityContextHolderStrategy.class);
        // of this application: the static holder may still be that of another test's application
        var security = strategy.getContext().getAuthentication() != null
                ? strategy.getContext()
                : TestSecurityContextHolder.getContext();
        SecurityContextHolder.setContextHolderStrategy(strategy);
        MockVaadin.setup(ui, servlet);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, security);
        var authentication = security.getAuthentication();
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(authentication);
        request.setUserInRole((principal, role) -> authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(a -> a.getAuthority().equals("ROLE_" + role)));
    }

    @AfterEach
    void closeWindow() {
        MockVaadin.tearDown();
        CurrentInstance.clearAll();
        TestSecurityContextHolder.clearContext();
    }
}
