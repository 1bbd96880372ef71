package org.sanji.rights;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sanji.petition.SuperiorLetter;
import org.sanji.petition.SuperiorLetters;
import org.springframework.context.ApplicationContext;

/** The calls of superiors' assignments, reports on them, social assistance and backlog. */
final class SuperiorActions {

    private final ApplicationContext context;
    private final Function<String, UUID> id;

    SuperiorActions(ApplicationContext context, Function<String, UUID> id) {
        this.context = context;
        this.id = id;
    }

    void addTo(Map<String, Consumer<String>> calls) {
        letters(calls);
    }

    private void letters(Map<String, Consumer<String>> calls) {
        var service = context.getBean(SuperiorLetters.class);
        calls.put(
                "SuperiorLetters.record",
                o -> service.record(id.apply(o), new SuperiorLetter("SHIXFJ", "测试交1号", null, false), null));
        calls.put("SuperiorLetters.of", o -> service.of(id.apply(o)));
    }
}
