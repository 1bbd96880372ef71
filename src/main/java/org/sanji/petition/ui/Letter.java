package org.sanji.petition.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanji.petition.RegisteredLetter;

/** One letter of the batch in hand: its scans, what was typed, and what became of it. */
final class Letter {

    private final String key;
    private final List<UUID> files = new ArrayList<>();
    private LetterInput input;
    private RegisteredLetter registered;
    private int version;

    /** @param key of the draft and of the registration */
    Letter(String key, LetterInput input) {
        this.key = key;
        this.input = input;
    }

    String key() {
        return key;
    }

    List<UUID> files() {
        return files;
    }

    LetterInput input() {
        return input;
    }

    void type(LetterInput now) {
        input = now;
    }

    /** Null until it is registered. */
    RegisteredLetter registered() {
        return registered;
    }

    /** What was typed is forgotten: the petition has it, and a sealed one nobody shows again. */
    void register(RegisteredLetter as) {
        registered = as;
        input = LetterInput.blank(null);
        files.clear();
    }

    boolean isOpen() {
        return registered == null;
    }

    /** No scan and no text: not a letter yet. */
    boolean isBlank() {
        return isOpen() && files.isEmpty() && input.nothingTyped();
    }

    /** Of its draft; 0 while it has none. */
    int version() {
        return version;
    }

    void saved(int draftVersion) {
        version = draftVersion;
    }
}
