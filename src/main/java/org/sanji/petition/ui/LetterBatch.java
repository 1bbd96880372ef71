package org.sanji.petition.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.petition.Origin;

/**
 * A morning's post: its letters in order, one of them in hand; day of receipt and origin are those of all. A letter has
 * one file at first; what belongs together is merged, what does not is split off, and no typed text is ever lost by it.
 */
final class LetterBatch {

    private final String key;
    private final List<Letter> letters = new ArrayList<>();
    private LocalDate receivedOn;
    private Origin origin = Origin.PETITIONER;
    private Letter current;

    /** With one letter that is still blank. */
    LetterBatch(String key, LocalDate receivedOn) {
        this.key = key;
        this.receivedOn = receivedOn;
    }

    String key() {
        return key;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    void receivedOn(LocalDate day) {
        receivedOn = day;
    }

    Origin origin() {
        return origin;
    }

    void origin(Origin value) {
        origin = value;
    }

    List<Letter> letters() {
        return List.copyOf(letters);
    }

    /** The one in hand. */
    Letter current() {
        if (current == null) {
            addBlank();
        }
        return current;
    }

    void take(Letter letter) {
        current = letter;
    }

    void append(Letter letter) {
        letters.add(letter);
        current = current == null ? letter : current;
    }

    /** Takes a new letter without a scan in hand; one that is blank already is taken instead. */
    Letter addBlank() {
        var blank = letters.stream().filter(Letter::isBlank).findFirst().orElseGet(() -> {
            var made = fresh();
            letters.add(made);
            return made;
        });
        current = blank;
        return blank;
    }

    private Letter fresh() {
        var postmark = current == null ? null : current.input().postmarkedOn();
        return new Letter(UUID.randomUUID().toString(), LetterInput.blank(postmark));
    }

    /** A letter for each file; the first goes to the letter in hand when that has no scan yet. */
    void addFiles(List<UUID> files) {
        for (var file : files) {
            var waiting = current().isOpen() && current().files().isEmpty()
                    ? current()
                    : letters.stream().filter(Letter::isBlank).findFirst().orElse(null);
            if (waiting == null) {
                waiting = fresh();
                letters.add(waiting);
            }
            waiting.files().add(file);
        }
    }

    /** Further pages of the letter in hand. */
    void addPages(List<UUID> files) {
        RuleViolation.unless(current().isOpen(), "letter-registered");
        current().files().addAll(files);
    }

    /** The scans of the letter in hand belong to the one before it, which is taken in hand. */
    Letter mergeIntoPrevious() {
        int index = letters.indexOf(current());
        RuleViolation.unless(index > 0, "letter-first");
        var previous = letters.get(index - 1);
        RuleViolation.unless(current.isOpen() && previous.isOpen(), "letter-registered");
        RuleViolation.unless(current.input().nothingTyped(), "letter-has-text");
        var gone = current;
        previous.files().addAll(gone.files());
        letters.remove(gone);
        current = previous;
        return gone;
    }

    /** From this scan on it is another letter, which follows the one in hand. */
    Letter split(int fileIndex) {
        RuleViolation.unless(current().isOpen(), "letter-registered");
        RuleViolation.unless(fileIndex > 0 && fileIndex < current.files().size(), "letter-not-to-split");
        var made = fresh();
        var behind = current.files().subList(fileIndex, current.files().size());
        made.files().addAll(behind);
        behind.clear();
        letters.add(letters.indexOf(current) + 1, made);
        return made;
    }

    /** Takes the letter in hand out of the batch; its neighbour is taken in hand. */
    Letter remove() {
        RuleViolation.unless(current().isOpen(), "letter-registered");
        var gone = current;
        int index = letters.indexOf(gone);
        letters.remove(gone);
        current = letters.isEmpty() ? null : letters.get(Math.min(index, letters.size() - 1));
        return gone;
    }

    /** The neighbour before (-1) or behind (1) is taken in hand, if there is one. */
    void step(int step) {
        int index = letters.indexOf(current()) + step;
        if (index >= 0 && index < letters.size()) {
            current = letters.get(index);
        }
    }

    /** After a registration: the next open letter, else the first open one, else a blank one with the same dates. */
    Letter next(LocalDate postmark) {
        int index = letters.indexOf(current());
        current = letters.stream()
                .skip(index + 1L)
                .filter(Letter::isOpen)
                .findFirst()
                .or(() -> letters.stream().filter(Letter::isOpen).findFirst())
                .orElseGet(this::addBlank);
        if (current.input().nothingTyped() && current.input().postmarkedOn() == null) {
            current.type(LetterInput.blank(postmark));
        }
        return current;
    }

    /** Letters but for blank ones. */
    long size() {
        return letters.stream().filter(l -> !l.isBlank()).count();
    }

    long registered() {
        return letters.stream().filter(l -> !l.isOpen()).count();
    }
}
