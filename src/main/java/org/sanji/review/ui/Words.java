package org.sanji.review.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.i18n.I18NProvider;

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

    /** What was typed without the spaces around it, null when empty. */
    static String typed(AbstractField<?, String> field) {
        var value = field.getValue();
        return value == null || value.isBlank() ? null : value.strip();
    }
}
