package org.sanji.petition.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sanji.common.Masking;
import org.sanji.petition.Draft;
import org.sanji.petition.DraftLine;
import org.sanji.petition.Drafts;
import org.sanji.petition.NewParty;

/** Keeps one form of the desk as a draft while it is being filled; its key is that of the registration. */
final class DeskDrafts {

    static final String KIND = "desk";

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Drafts drafts;
    private String key;
    private int version;
    private String stored;

    DeskDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Another form with another key. */
    void startOver(String newKey) {
        key = newKey;
        version = 0;
        stored = null;
    }

    /** Drafts of the acting user but for the one in hand. */
    List<DraftLine> others() {
        return drafts.mine(KIND).stream().filter(d -> !d.key().equals(key)).toList();
    }

    /** Goes on with a draft: what is saved from now on replaces it. */
    DeskDraft resume(String draftKey) {
        var draft = drafts.open(draftKey);
        key = draft.key();
        version = draft.version();
        stored = draft.content();
        return read(draft.content());
    }

    /** Before registering: what is in hand is the newest. */
    void requireNewest() {
        NewestDraft.require(drafts, key, version);
    }

    void discard(String draftKey) {
        drafts.discard(draftKey);
    }

    /** Throws the one in hand away. */
    void discardCurrent() {
        drafts.discard(key);
    }

    /**
     * Stores what changed; a blank form leaves no draft.
     *
     * @return whether something was written
     * @throws org.sanji.common.StaleActionException when another window goes on with this draft
     */
    boolean save(DeskDraft content) {
        if (content.input().nothingTyped()) {
            if (version > 0) {
                drafts.discard(key);
                startOver(key);
            }
            return false;
        }
        var json = write(content);
        if (json.equals(stored)) {
            return false;
        }
        version = drafts.save(new Draft(key, KIND, label(content.input()), json, version));
        stored = json;
        return true;
    }

    private static String label(DeskInput input) {
        Optional<String> name = input.parties().stream()
                .map(NewParty::name)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Masking::name);
        return name.orElse("");
    }

    private static String write(DeskDraft content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft that cannot be written", e);
        }
    }

    private static DeskDraft read(String json) {
        try {
            return JSON.readValue(json, DeskDraft.class);
        } catch (JsonProcessingException e) {
            // the cause would quote what was typed
            throw new IllegalStateException(
                    "a draft that cannot be read: " + e.getClass().getSimpleName());
        }
    }
}
