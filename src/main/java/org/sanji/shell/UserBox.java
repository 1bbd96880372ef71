package org.sanji.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.stream.Collectors;
import org.sanji.common.ui.Languages;
import org.sanji.security.Actor;

/** Who is logged in, the other language, the way out. */
class UserBox extends Div {

    UserBox(Actor actor, String organ, AuthenticationContext authentication) {
        addClassName("user-box");
        var name = new Span(actor.displayName());
        name.addClassName("user-name");
        var roles = actor.roles().stream()
                .sorted()
                .map(r -> getTranslation("Role." + r.name()))
                .collect(Collectors.joining(" · "));
        var place = new Span(organ.isEmpty() ? roles : organ + " · " + roles);
        place.addClassName("user-place");
        var who = new Div(name, place);
        who.addClassName("user-who");

        var language = button("shell.other-language", null);
        language.addClickListener(e -> Languages.toggle(UI.getCurrent()));
        var account = button("security.account", VaadinIcon.USER);
        account.setText("");
        account.setTooltipText(getTranslation("security.account"));
        account.setAriaLabel(getTranslation("security.account"));
        account.addClickListener(e -> UI.getCurrent().navigate("account"));
        var logout = button("shell.logout", VaadinIcon.SIGN_OUT);
        logout.addClickListener(e -> authentication.logout());
        add(who, language, account, logout);
    }

    private Button button(String key, VaadinIcon icon) {
        var button = new Button(getTranslation(key));
        if (icon != null) {
            button.setIcon(icon.create());
        }
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
