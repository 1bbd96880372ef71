package org.sanji.petition.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was searched for in this session. A name or a phone number must not stand in an address, in the browser's history
 * or in a log, so the address carries a random key and the text stays here; it ends with the session.
 */
final class SearchMemory {

    private static final int KEPT = 30;
    private static final int KEY_LENGTH = 8;

    private final Map<String, String> texts = new LinkedHashMap<>();

    private SearchMemory() {}

    static SearchMemory current() {
        var session = VaadinSession.getCurrent();
        var memory = session.getAttribute(SearchMemory.class);
        if (memory == null) {
            memory = new SearchMemory();
            session.setAttribute(SearchMemory.class, memory);
        }
        return memory;
    }

    /** The key under which the text is kept; the same text keeps its key. */
    String keep(String text) {
        for (var known : texts.entrySet()) {
            if (known.getValue().equals(text)) {
                return known.getKey();
            }
        }
        if (texts.size() >= KEPT) {
            texts.remove(texts.keySet().iterator().next());
        }
        var key = UUID.randomUUID().toString().substring(0, KEY_LENGTH);
        texts.put(key, text);
        return key;
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }
}
