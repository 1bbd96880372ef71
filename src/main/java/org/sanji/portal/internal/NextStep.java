package org.sanji.portal.internal;

import java.util.List;

/** One thing the petitioner can do now: key of a sentence and what fills it. */
public record NextStep(String key, List<Object> args) {

    static NextStep of(String key, Object... args) {
        return new NextStep(key, List.of(args));
    }
}
