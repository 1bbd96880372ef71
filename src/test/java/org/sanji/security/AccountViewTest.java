package org.sanji.security;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.WithActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class AccountViewTest extends KaribuTest {

    @Autowired
    private Users users;

    @Autowired
    private RunAs runAs;

    @Autowired
    private SecurityContextHolderStrategy strategy;

    @BeforeEach
    void account() {
        runAs.system(() -> {
            if (users.find("tester").isEmpty()) {
                users.create(
                        "tester",
                        new UserProfile("张三", Set.of(Role.RECEPTIONIST), "XFJ", false),
                        "correct-horse",
                        false);
            }
            return null;
        });
    }

    @Test
    @WithActor
    void theOwnAccountOffersPasswordTelephoneAndLogins() {
        UI.getCurrent().navigate("account");
        assertThat(_get(H1.class).getText()).isEqualTo("我的账号");
        assertThat(_find(Button.class)).extracting(Button::getText).contains("修改密码", "绑定手机");
        assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain("停用动态口令");
    }

    @Test
    @WithActor
    void theRulesAreTickedWhileOneTypes() {
        UI.getCurrent().navigate("change-password");
        assertThat(lines("kept")).isEmpty();
        assertThat(lines("broken")).isEmpty();
        field("新密码").setValue("tester-kr9-kw");
        assertThat(lines("broken")).containsExactly("不含登录名、姓名及其拼音、单位名称和“信访”一类字样");
        field("新密码").setValue("Tulip7kettle");
        assertThat(lines("broken")).isEmpty();
        assertThat(lines("kept")).hasSize(5);
    }

    private static PasswordField field(String label) {
        return _find(PasswordField.class).stream()
                .filter(f -> f.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static java.util.List<String> lines(String state) {
        return _get(UnorderedList.class, spec -> spec.withClasses("password-rules"))
                .getChildren()
                .map(ListItem.class::cast)
                .filter(line -> line.hasClassName(state))
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    @Test
    @WithActor
    void anUnfinishedLoginStaysOnItsPageHoweverOneNavigates() {
        signIn(LoginStep.SECOND_FACTOR);
        for (var address : new String[] {"", "account", "change-password", "enrol", "desk", "login"}) {
            UI.getCurrent().navigate(address);
            assertThat(_get(H1.class).getText()).as(address).isEqualTo("输入动态口令");
        }
        _assertNone(PasswordField.class);
    }

    private void signIn(LoginStep step) {
        var actor = runAs.actorOf("tester");
        var principal = new SignedIn(actor, UUID.randomUUID(), UUID.randomUUID(), step, null);
        var context = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        strategy.setContext(context);
        com.vaadin.flow.server.VaadinSession.getCurrent()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }
}
