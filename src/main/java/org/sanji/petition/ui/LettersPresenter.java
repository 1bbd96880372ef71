package org.sanji.petition.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.document.Attachments;
import org.sanji.document.StagedFile;
import org.sanji.petition.Drafts;
import org.sanji.petition.IdType;
import org.sanji.petition.LetterBatches;
import org.sanji.petition.NewParty;
import org.sanji.petition.NewPetition;
import org.sanji.petition.Origin;
import org.sanji.petition.PartyRole;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Purpose;
import org.sanji.petition.Receipt;
import org.sanji.petition.Registrations;
import org.sanji.petition.RepeatCandidate;
import org.sanji.petition.Sex;

/** A morning's post in work: keeps the drafts, checks a letter, registers it once, and goes on to the next. */
final class LettersPresenter {

    private final Registrations registrations;
    private final LetterBatches batches;
    private final Attachments attachments;
    private final LetterStore store;
    private final Clock clock;
    private LetterBatch batch;

    LettersPresenter(
            Registrations registrations, LetterBatches batches, Drafts drafts, Attachments attachments, Clock clock) {
        this.registrations = registrations;
        this.batches = batches;
        this.attachments = attachments;
        this.clock = clock;
        store = new LetterStore(drafts, batches);
        batch = store.resume().orElseGet(this::newBatch);
        batch.letters().forEach(this::dropGoneFiles);
    }

    /** Staged files that were swept away meanwhile cannot be attached any more. */
    private void dropGoneFiles(Letter letter) {
        var there =
                attachments.staged(letter.files()).stream().map(StagedFile::id).toList();
        letter.files().retainAll(there);
    }

    private LetterBatch newBatch() {
        return new LetterBatch("batch-" + UUID.randomUUID(), today());
    }

    LocalDate today() {
        return Days.today(clock);
    }

    LetterBatch batch() {
        return batch;
    }

    Letter current() {
        return batch.current();
    }

    /** Keeps what was typed so far. */
    void type(LetterInput input) {
        if (current().isOpen() && !input.equals(current().input())) {
            current().type(input);
            keep();
        }
    }

    /** Stores the letter in hand and the order of the letters. */
    private void keep() {
        store.save(current());
        store.save(batch);
    }

    void receivedOn(LocalDate day) {
        batch.receivedOn(day);
        store.save(batch);
    }

    void origin(Origin origin) {
        batch.origin(origin);
        store.save(batch);
    }

    /** @param together all of them are pages of the letter in hand */
    void addFiles(List<UUID> files, boolean together) {
        if (together) {
            batch.addPages(files);
        } else {
            batch.addFiles(files);
        }
        batch.letters().forEach(store::save);
        store.save(batch);
    }

    void addBlank() {
        batch.addBlank();
    }

    void take(Letter letter) {
        batch.take(letter);
        store.save(batch);
    }

    void step(int step) {
        batch.step(step);
        store.save(batch);
    }

    void mergeIntoPrevious() {
        var gone = batch.mergeIntoPrevious();
        keep();
        store.discard(gone);
    }

    void split(int fileIndex) {
        var made = batch.split(fileIndex);
        store.save(made);
        keep();
    }

    /** Takes the letter in hand out of the batch, with its scans and all that was typed. */
    void remove() {
        var gone = batch.remove();
        store.discard(gone);
        gone.files().forEach(attachments::discard);
        store.save(batch);
    }

    /** Everything the page can know to be wrong, in the order of the fields. */
    List<DeskError> check(LetterInput in, List<RepeatCandidate> candidates) {
        var errors = new ArrayList<DeskError>();
        require(errors, batch.receivedOn() != null, DeskField.RECEIVED_ON, "desk.error.received-on");
        if (in.postmarkedOn() != null && batch.receivedOn() != null) {
            require(
                    errors,
                    !in.postmarkedOn().isAfter(batch.receivedOn()),
                    DeskField.POSTMARKED_ON,
                    "rule.postmark-after-receipt");
        }
        if (in.anonymous() == null) {
            DeskPresenter.checkParty(errors, 0, sender(in));
        } else {
            Limits.check(errors, DeskField.PARTY_MISSING, 0, in.anonymous(), Limits.MISSING_REASON);
        }
        DeskPresenter.checkSignatories(errors, in.signatories(), List.of(sender(in)));
        require(errors, in.title() != null, DeskField.TITLE, "desk.error.title");
        Limits.check(errors, DeskField.TITLE, in.title(), Limits.TITLE);
        require(errors, !in.requests().isEmpty(), DeskField.REQUESTS, "rule.no-request");
        Limits.checkRequests(errors, in.requests());
        Limits.check(errors, DeskField.NARRATIVE, in.narrative(), Limits.NARRATIVE);
        require(errors, !in.urgent() || in.urgentReason() != null, DeskField.URGENT, "desk.error.urgent");
        if (in.urgent()) {
            Limits.check(errors, DeskField.URGENT, in.urgentReason(), Limits.URGENT_REASON);
        }
        if (batch.origin() == Origin.SUPERIOR_ASSIGNED) {
            DeskPresenter.checkSuperior(errors, in.superior());
        }
        boolean mustSay = candidates.stream().anyMatch(RepeatCandidate::samePerson);
        if (mustSay && !in.linkDecided()) {
            errors.add(RepeatPanel.undecided());
        }
        return errors;
    }

    private static void require(List<DeskError> errors, boolean holds, DeskField field, String key) {
        if (!holds) {
            errors.add(DeskError.at(field, key));
        }
    }

    /**
     * Registers the letter in hand; a second press, or a retry after a crash, returns the same receipt. What is in hand
     * afterwards is the next letter.
     *
     * @throws RuleViolation by the service
     */
    Receipt save(LetterInput in) {
        var letter = current();
        store.requireNewest(letter);
        var receipt = registrations.register(petition(letter, in));
        batches.registered(List.of(letter.key())).forEach(letter::register);
        batch.next(in.postmarkedOn());
        try {
            store.save(batch);
        } catch (StaleActionException e) {
            // the letter is registered; the order of the letters is kept by the other window
        }
        return receipt;
    }

    private NewPetition petition(Letter letter, LetterInput in) {
        var people = people(in);
        var given = NewPetition.of(PetitionForm.LETTER, in.purpose(), batch.receivedOn())
                .from(batch.origin())
                .postmarkedOn(in.postmarkedOn())
                .matter(
                        in.title(),
                        in.narrative() == null ? String.join("\n", in.requests()) : in.narrative(),
                        in.requests())
                .parties(people)
                .persons(0, Math.max(people.size(), in.personsConcerned() == null ? 1 : in.personsConcerned()))
                .category(in.category(), in.categoryProposed())
                .at(in.township(), in.village(), null)
                .linkedTo(in.purpose() == Purpose.ACCUSATION ? null : in.link())
                .attachments(List.copyOf(letter.files()))
                .idempotencyKey(letter.key());
        if (batch.origin() == Origin.SUPERIOR_ASSIGNED) {
            given.assignedBy(in.superior());
        }
        return (in.urgent() ? given.urgent(in.urgentReason()) : given).build();
    }

    /** The sender and those who signed with the sender; an anonymous letter has a party without a name. */
    private static List<NewParty> people(LetterInput in) {
        var people = new ArrayList<NewParty>();
        people.add(sender(in));
        people.addAll(SignatoryList.parse(in.signatories(), people).parties());
        return people;
    }

    static NewParty sender(LetterInput in) {
        var role = in.signatories() == null ? PartyRole.PETITIONER : PartyRole.CONTACT;
        var s = in.sender();
        return in.anonymous() != null || s == null
                ? new NewParty(role, null, IdType.NONE, null, null, Sex.UNKNOWN, null, null, in.anonymous())
                : new NewParty(
                        role,
                        s.name(),
                        s.idType(),
                        s.idNumber(),
                        s.phone(),
                        s.sex(),
                        s.birthDate(),
                        s.address(),
                        s.missingReason());
    }

    /** To whom the receipt is posted, null for an anonymous letter. */
    static IssuedReceipt.Addressee addressee(LetterInput in) {
        var sender = sender(in);
        return sender.name() == null ? null : new IssuedReceipt.Addressee(sender.name(), sender.address());
    }

    /** Ends the batch; open letters are given up with their scans. */
    void finish() {
        for (var letter : batch.letters()) {
            if (letter.isOpen()) {
                store.discard(letter);
                letter.files().forEach(attachments::discard);
            }
        }
        store.forget(batch);
        batch = newBatch();
    }
}
