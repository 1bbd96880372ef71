package org.sanji.portal.internal;

import java.util.List;

/**
 * Something to put right in the form.
 *
 * @param index which request, else 0
 * @param key of the sentence that says what to do
 */
public record Problem(Field field, int index, String key, List<Object> args) {

    static Problem of(Field field, String key, Object... args) {
        return new Problem(field, 0, key, List.of(args));
    }
}
