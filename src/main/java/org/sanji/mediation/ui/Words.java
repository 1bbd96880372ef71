package org.sanji.mediation.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.sanji.organization.Organs;

/** Texts of the bundles in the language of the user, and what was typed. */
final class Words {

    private Words() {}

    static String of(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }

    /** The name of an enum constant, empty for null. */
    static String of(Enum<?> value) {
        return value == null ? "" : of(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** Names of organs as people write them, with the language's own comma. */
    static String organs(Organs organs, List<String> codes) {
        return String.join(
                of("mediation-ui.comma"), codes.stream().map(organs::nameOf).toList());
    }

    static String yesNo(boolean value) {
        return of(value ? "mediation-ui.yes" : "mediation-ui.no");
    }

    /** What was typed without the spaces around it, null when empty. */
    static String typed(AbstractField<?, String> field) {
        var value = field.getValue();
        return value == null || value.isBlank() ? null : value.strip();
    }
}
