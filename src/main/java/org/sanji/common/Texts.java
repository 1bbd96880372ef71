package org.sanji.common;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** Texts of the message bundles (one per module under {@code i18n/}), zh-CN first. A missing key shows itself. */
public class Texts {

    private final MessageSource messages;

    public Texts(MessageSource messages) {
        this.messages = messages;
    }

    public String get(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, key, locale);
    }

    /** In Simplified Chinese, the language of the house. */
    public String get(String key, Object... args) {
        return get(key, Locale.SIMPLIFIED_CHINESE, args);
    }

    /** The name of an enum constant: bundle key {@code <EnumName>.<CONSTANT>}. */
    public String of(Enum<?> value, Locale locale) {
        return get(value.getDeclaringClass().getSimpleName() + "." + value.name(), locale);
    }
}
