package org.sanji.mediation.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.petition.Draft;
import org.sanji.petition.DraftLine;
import org.sanji.petition.Drafts;

/**
 * Keeps what is typed in the form of a task as the acting user's encrypted draft, a moment after each change, so that a
 * crash of browser or server loses nothing. The draft goes when the task is done.
 */
final class FormKeeper {

    static final String KIND = "mediation";
    private static final int PAUSE_MILLIS = 1500;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<List<String>>> ROWS = new TypeReference<>() {};

    private final Drafts drafts;
    private final String key;
    private final String label;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private Map<String, String> kept = Map.of();
    private int version;
    private boolean stopped;

    /** How one field is read and written. */
    private record Part(Supplier<String> read, Consumer<String> write) {}

    /**
     * @param key of this form for this task and person
     * @param label the petition's number
     */
    FormKeeper(Drafts drafts, String key, String label) {
        this.drafts = drafts;
        this.key = key;
        this.label = label;
    }

    FormKeeper text(String name, TextArea area) {
        soon(area);
        area.addValueChangeListener(e -> changed(e.isFromClient()));
        parts.put(name, new Part(area::getValue, area::setValue));
        return this;
    }

    FormKeeper text(String name, TextField field) {
        soon(field);
        field.addValueChangeListener(e -> changed(e.isFromClient()));
        parts.put(name, new Part(field::getValue, field::setValue));
        return this;
    }

    <E extends Enum<E>> FormKeeper choice(String name, RadioButtonGroup<E> group, Class<E> type) {
        group.addValueChangeListener(e -> changed(e.isFromClient()));
        parts.put(
                name,
                new Part(
                        () -> group.getValue() == null ? "" : group.getValue().name(),
                        value -> group.setValue(Enum.valueOf(type, value))));
        return this;
    }

    /** A day, a time, a tick or a choice; an emptied one comes back as it was at first. */
    <F extends Component & HasValue<?, ?>> FormKeeper field(String name, F field) {
        return value(name, field, () -> Kept.read(field), kept -> Kept.write(field, kept));
    }

    /** A field whose value is named by a text of the form's own. */
    FormKeeper value(String name, HasValue<?, ?> field, Supplier<String> read, Consumer<String> write) {
        field.addValueChangeListener(e -> changed(e.isFromClient()));
        parts.put(name, new Part(read, write));
        return this;
    }

    /** Rows with all their fields, also when the last one was removed. */
    FormKeeper rows(String name, RowsEditor<?> editor) {
        editor.onChange(this::changed);
        parts.put(name, new Part(() -> write(editor.kept()), kept -> editor.restore(read(kept, ROWS))));
        return this;
    }

    static void soon(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(PAUSE_MILLIS);
    }

    /** Fills the form with what was kept; empty when there is nothing. Call it after all fields are named. */
    Optional<Instant> restore() {
        kept = values();
        var line = drafts.mine(KIND).stream().filter(d -> d.key().equals(key)).findFirst();
        line.ifPresent(found -> {
            var draft = drafts.open(key);
            version = draft.version();
            var texts = read(draft.content(), TEXTS);
            parts.forEach((name, part) -> {
                if (texts.containsKey(name)) {
                    part.write().accept(texts.get(name));
                }
            });
            kept = values();
        });
        return line.map(DraftLine::savedAt);
    }

    private static <T> T read(String content, TypeReference<T> type) {
        try {
            return JSON.readValue(content, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("draft is no JSON", e);
        }
    }

    private static String write(Object values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        parts.forEach((name, part) -> {
            var value = part.read().get();
            if (value != null && !value.isBlank()) {
                values.put(name, value);
            }
        });
        return values;
    }

    /** A second window of the same person keeps its own text on screen, but only the first one is kept. */
    private void changed(boolean byUser) {
        var now = values();
        if (!byUser || stopped || now.equals(kept)) {
            return;
        }
        try {
            version = drafts.save(new Draft(key, KIND, label, write(now), version));
            kept = now;
        } catch (StaleActionException | RuleViolation notKept) {
            stopped = true;
        }
    }

    void discard() {
        if (version > 0) {
            drafts.discard(key);
        }
        version = 0;
        kept = values();
    }
}
