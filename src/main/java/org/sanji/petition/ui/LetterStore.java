package org.sanji.petition.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanji.common.NotFoundException;
import org.sanji.petition.Draft;
import org.sanji.petition.Drafts;
import org.sanji.petition.LetterBatches;
import org.sanji.petition.Origin;
import org.sanji.petition.RegisteredLetter;

/**
 * Keeps the batch in hand as encrypted drafts of its clerk: one for the order of the letters, one for each letter that is
 * not registered yet. What is registered is asked of the database, so that a crash at any moment leaves no doubt.
 */
final class LetterStore {

    static final String BATCH = "letters";
    static final String LETTER = "letter";

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** Content of the batch's draft. */
    record StoredBatch(LocalDate receivedOn, Origin origin, List<String> keys, String current) {}

    /** Content of a letter's draft. */
    record StoredLetter(List<UUID> files, LetterInput input) {}

    private final Drafts drafts;
    private final LetterBatches batches;
    private int batchVersion;
    private String storedBatch;

    LetterStore(Drafts drafts, LetterBatches batches) {
        this.drafts = drafts;
        this.batches = batches;
    }

    /** The acting clerk's batch that was not finished. */
    Optional<LetterBatch> resume() {
        return drafts.mine(BATCH).stream().findFirst().map(line -> open(line.key()));
    }

    /** The keys of a batch of the acting clerk, for its printed list. */
    List<String> keys(String batchKey) {
        return read(drafts.open(batchKey).content(), StoredBatch.class).keys();
    }

    private LetterBatch open(String key) {
        var draft = drafts.open(key);
        batchVersion = draft.version();
        storedBatch = draft.content();
        var stored = read(draft.content(), StoredBatch.class);
        var batch = new LetterBatch(key, stored.receivedOn());
        batch.origin(stored.origin());
        Map<String, RegisteredLetter> registered = batches.registered(stored.keys()).stream()
                .collect(Collectors.toMap(RegisteredLetter::key, Function.identity()));
        for (var letterKey : stored.keys()) {
            var letter = new Letter(letterKey, LetterInput.blank(null));
            if (registered.containsKey(letterKey)) {
                letter.register(registered.get(letterKey));
                batch.append(letter);
            } else if (fill(letter)) {
                batch.append(letter);
            }
        }
        batch.letters().stream()
                .filter(l -> l.key().equals(stored.current()))
                .findFirst()
                .ifPresent(batch::take);
        return batch;
    }

    /** False for a letter that was still blank: it left no draft. */
    private boolean fill(Letter letter) {
        try {
            var draft = drafts.open(letter.key());
            var stored = read(draft.content(), StoredLetter.class);
            letter.files().addAll(stored.files());
            letter.type(stored.input());
            letter.saved(draft.version());
            return true;
        } catch (NotFoundException blank) {
            return false;
        }
    }

    /** Stores the order of the letters; a batch without a letter leaves no draft. */
    void save(LetterBatch batch) {
        var keys = batch.letters().stream()
                .filter(l -> !l.isBlank())
                .map(Letter::key)
                .toList();
        if (keys.isEmpty()) {
            forget(batch);
            return;
        }
        var json = write(new StoredBatch(
                batch.receivedOn(), batch.origin(), keys, batch.current().key()));
        if (!json.equals(storedBatch)) {
            batchVersion = drafts.save(new Draft(batch.key(), BATCH, "", json, batchVersion));
            storedBatch = json;
        }
    }

    /** Stores what was typed about a letter that is not registered yet. */
    void save(Letter letter) {
        if (!letter.isOpen()) {
            return;
        }
        if (letter.isBlank()) {
            discard(letter);
            return;
        }
        var json = write(new StoredLetter(List.copyOf(letter.files()), letter.input()));
        letter.saved(drafts.save(new Draft(letter.key(), LETTER, "", json, letter.version())));
    }

    /** Before registering: what is in hand is the newest. */
    void requireNewest(Letter letter) {
        NewestDraft.require(drafts, letter.key(), letter.version());
    }

    void discard(Letter letter) {
        if (letter.version() > 0) {
            drafts.discard(letter.key());
            letter.saved(0);
        }
    }

    /** The batch is finished. */
    void forget(LetterBatch batch) {
        if (batchVersion > 0) {
            drafts.discard(batch.key());
        }
        batchVersion = 0;
        storedBatch = null;
    }

    private static String write(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft that cannot be written", e);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            // the cause would quote what was typed
            throw new IllegalStateException(
                    "a draft that cannot be read: " + e.getClass().getSimpleName());
        }
    }
}
