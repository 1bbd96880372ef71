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
        var password = button("security.change-password", VaadinIcon.KEY_O);
        password.setText("");
        password.setTooltipText(getTranslation("security.change-password"));
        password.setAriaLabel(getTranslation("security.change-password"));
        password.addClickListener(e -> UI.getCurrent().navigate("change-password"));
        var logout = button("shell.logout", VaadinIcon.SIGN_OUT);
        logout.addClickListener(e -> authentication.logout());
        add(who, language, password, logout);
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
