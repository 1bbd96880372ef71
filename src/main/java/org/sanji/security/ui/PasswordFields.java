package org.sanji.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Map;
import org.sanji.common.RuleViolation;
import org.sanji.security.Actor;
import org.sanji.security.PasswordRule;
import org.sanji.security.internal.PasswordRules;

/** The old password, a new one, typed twice, and its rules, which are ticked while it is being typed. */
class PasswordFields extends Div {

    private static final int PAUSE_MILLIS = 250;

    private final PasswordField first = field("security.change-password.new", "new-password");
    private final PasswordField again = field("security.change-password.repeat", "new-password");
    private final Map<PasswordRule, ListItem> lines = new EnumMap<>(PasswordRule.class);
    private final transient PasswordRules rules;
    private final transient Actor actor;

    PasswordFields(PasswordField old, PasswordRules rules, Actor actor) {
        this.rules = rules;
        this.actor = actor;
        addClassName("stack");
        var list = new UnorderedList();
        list.addClassName("password-rules");
        rules.rules().forEach(rule -> {
            var line = new ListItem();
            lines.put(rule, line);
            list.add(line);
        });
        first.setValueChangeMode(ValueChangeMode.LAZY);
        first.setValueChangeTimeout(PAUSE_MILLIS);
        first.addValueChangeListener(e -> tick());
        add(old, list, first, again);
        tick();
    }

    static PasswordField field(Component parent, String key, String autocomplete) {
        var field = new PasswordField(parent.getTranslation(key));
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private PasswordField field(String key, String autocomplete) {
        return field(this, key, autocomplete);
    }

    private void tick() {
        var typed = first.getValue();
        var broken = rules.broken(typed, actor.username(), actor.displayName(), actor.organ());
        lines.forEach((rule, line) -> {
            boolean open = typed.isEmpty() || rule == PasswordRule.HISTORY;
            boolean kept = !open && !broken.contains(rule);
            line.removeAll();
            line.add(sign(open, kept), new Span(getTranslation("PasswordRule." + rule, rules.arguments(rule))));
            line.setClassName("kept", kept);
            line.setClassName("broken", !open && !kept);
        });
    }

    private Icon sign(boolean open, boolean kept) {
        var icon = (open ? VaadinIcon.CIRCLE_THIN : kept ? VaadinIcon.CHECK : VaadinIcon.CLOSE_SMALL).create();
        var meaning = open ? "security.rule.open" : kept ? "security.rule.kept" : "security.rule.broken";
        icon.getElement().setAttribute("aria-label", getTranslation(meaning));
        return icon;
    }

    /** @throws RuleViolation when the two differ */
    String value() {
        RuleViolation.unless(first.getValue().equals(again.getValue()), "passwords-differ");
        return first.getValue();
    }
}
