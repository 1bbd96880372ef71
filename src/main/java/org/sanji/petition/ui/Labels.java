package org.sanji.petition.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;

/** Texts of the bundles in the language of the user. */
final class Labels {

    private Labels() {}

    static String of(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }

    /** The name of an enum constant, empty for null. */
    static String of(Enum<?> value) {
        return value == null ? "" : of(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** A list as people write it, with the language's own comma. */
    static String list(List<String> words) {
        return String.join(of("petition-ui.comma"), words);
    }

    /** The language of the current page. */
    static Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Locale.SIMPLIFIED_CHINESE : ui.getLocale();
    }
}
