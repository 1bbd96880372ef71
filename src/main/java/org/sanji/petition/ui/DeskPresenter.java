package org.sanji.petition.ui;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.petition.Drafts;
import org.sanji.petition.IdType;
import org.sanji.petition.NewParty;
import org.sanji.petition.NewPetition;
import org.sanji.petition.Origin;
import org.sanji.petition.PartyRole;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Receipt;
import org.sanji.petition.Registrations;
import org.sanji.petition.RepeatCandidate;
import org.sanji.petition.RepeatQuery;
import org.sanji.petition.ResidentId;
import org.sanji.petition.SuperiorLetter;

/** One registration form in use: its draft, its checks, what was found to be alike, the reading back, and saving once. */
final class DeskPresenter {

    static final int MAX_REPRESENTATIVES = 5;

    private static final int NAME_CHARACTERS = 2;
    private static final int TEXT_CHARACTERS = 4;
    private static final int ID_CHARACTERS = 6;
    private static final int PHONE_DIGITS = 7;

    private final Registrations registrations;
    private final DeskDrafts drafts;
    private String idempotencyKey;
    private List<RepeatCandidate> candidates = List.of();
    private String confirmed;
    private Instant confirmedAt;

    DeskPresenter(Registrations registrations, Drafts drafts) {
        this.registrations = registrations;
        this.drafts = new DeskDrafts(drafts);
        startOver();
    }

    DeskDrafts drafts() {
        return drafts;
    }

    /** A new form: another registration, another key. */
    void startOver() {
        idempotencyKey = UUID.randomUUID().toString();
        drafts.startOver(idempotencyKey);
        candidates = List.of();
        confirmed = null;
        confirmedAt = null;
    }

    /** Goes on with a draft under its own key: what was registered out of it once is not registered again. */
    DeskDraft resume(String key) {
        startOver();
        var draft = drafts.resume(key);
        idempotencyKey = key;
        confirmed = draft.confirmed();
        confirmedAt = draft.confirmedAt();
        return draft;
    }

    /** Keeps what was typed so far; see {@link DeskDrafts#save}. */
    boolean keep(DeskInput input, LinkedMatter linked) {
        return drafts.save(new DeskDraft(input, linked, confirmed, confirmedAt));
    }

    /** The petitioner said that the record is right. */
    void confirm(String record, Instant at) {
        confirmed = fingerprint(record);
        confirmedAt = at;
    }

    /** Something was confirmed once, be it this text or an earlier one. */
    boolean wasConfirmed() {
        return confirmed != null;
    }

    /** When this very text was confirmed; any change of it withdraws the confirmation. */
    Optional<Instant> confirmedAt(DeskInput in) {
        return fingerprint(in.record()).equals(confirmed) ? Optional.of(confirmedAt) : Optional.empty();
    }

    static String fingerprint(String record) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(record.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether there is enough to look for earlier matters by. */
    static boolean worthLooking(RepeatQuery query) {
        boolean person = length(query.name()) >= NAME_CHARACTERS
                || length(query.idNumber()) >= ID_CHARACTERS
                || length(query.phone()) >= PHONE_DIGITS;
        boolean matter =
                query.category() != null && query.township() != null && length(query.text()) >= TEXT_CHARACTERS;
        return person || matter;
    }

    /** What the search found for the form as it stands. */
    void found(List<RepeatCandidate> earlier) {
        candidates = earlier;
    }

    /** Everything the form can know to be wrong, in the order of the fields. */
    List<DeskError> check(DeskInput in) {
        var errors = new ArrayList<DeskError>();
        require(errors, in.form() != null, DeskField.FORM, "desk.error.form");
        require(errors, in.purpose() != null, DeskField.PURPOSE, "desk.error.purpose");
        require(errors, in.receivedOn() != null, DeskField.RECEIVED_ON, "desk.error.received-on");
        for (int i = 0; i < in.parties().size(); i++) {
            checkParty(errors, i, in.parties().get(i));
        }
        if (in.form() == PetitionForm.VISIT && in.parties().size() > MAX_REPRESENTATIVES) {
            errors.add(DeskError.at(DeskField.PARTIES, "rule.too-many-representatives", MAX_REPRESENTATIVES));
        }
        checkSignatories(errors, in.signatories(), in.parties());
        require(errors, in.title() != null, DeskField.TITLE, "desk.error.title");
        Limits.check(errors, DeskField.TITLE, in.title(), Limits.TITLE);
        require(errors, !in.requests().isEmpty(), DeskField.REQUESTS, "rule.no-request");
        Limits.checkRequests(errors, in.requests());
        Limits.check(errors, DeskField.NARRATIVE, in.narrative(), Limits.NARRATIVE);
        Limits.check(errors, DeskField.PLACE, in.place(), Limits.PLACE);
        if (in.urgent()) {
            require(errors, in.urgentReason() != null, DeskField.URGENT, "desk.error.urgent");
            Limits.check(errors, DeskField.URGENT, in.urgentReason(), Limits.URGENT_REASON);
            Limits.check(errors, DeskField.TOLD, in.told(), Limits.TOLD);
        }
        if (in.origin() == Origin.SUPERIOR_ASSIGNED) {
            checkSuperior(errors, in.superior());
        }
        boolean mustSay = candidates.stream().anyMatch(RepeatCandidate::samePerson);
        if (mustSay && !in.linkDecided()) {
            errors.add(RepeatPanel.undecided());
        }
        return errors;
    }

    static void checkSuperior(List<DeskError> errors, SuperiorLetter letter) {
        boolean organ = letter != null && letter.organ() != null;
        boolean number = letter != null && letter.number() != null;
        require(errors, organ, DeskField.SUPERIOR_ORGAN, "rule.superior-organ");
        require(errors, number, DeskField.SUPERIOR_NUMBER, "rule.superior-number");
        if (number) {
            Limits.check(errors, DeskField.SUPERIOR_NUMBER, letter.number(), Limits.LETTER_NUMBER);
        }
    }

    /** A line that could not be read is never left out without a word. */
    static void checkSignatories(List<DeskError> errors, String text, List<NewParty> others) {
        var wrong = SignatoryList.parse(text, others).wrong();
        if (!wrong.isEmpty()) {
            errors.add(DeskError.at(
                    DeskField.SIGNATORIES,
                    "desk.error.signatories",
                    wrong.size(),
                    wrong.get(0).row()));
        }
    }

    static void checkParty(List<DeskError> errors, int index, NewParty party) {
        Limits.check(errors, DeskField.PARTY_NAME, index, party.name(), Limits.NAME);
        boolean addressed = party.address() != null || party.role() == PartyRole.SIGNATORY;
        if ((party.name() == null || !addressed) && party.missingReason() == null) {
            var field = party.name() == null ? DeskField.PARTY_NAME : DeskField.PARTY_ADDRESS;
            errors.add(DeskError.atParty(field, index, "desk.error.name-or-address"));
        }
        if (party.idType() == IdType.RESIDENT_ID
                && ResidentId.parse(party.idNumber()).isEmpty()) {
            errors.add(DeskError.atParty(DeskField.PARTY_ID, index, "rule.id-check-digit"));
        } else {
            Limits.check(errors, DeskField.PARTY_ID, index, party.idNumber(), Limits.ID);
        }
        Limits.check(errors, DeskField.PARTY_ADDRESS, index, party.address(), Limits.ADDRESS);
        Limits.check(errors, DeskField.PARTY_MISSING, index, party.missingReason(), Limits.MISSING_REASON);
        if (party.phone() != null && !party.phone().matches("[0-9+\\- ]{5,20}")) {
            errors.add(DeskError.atParty(DeskField.PARTY_PHONE, index, "desk.error.phone"));
        }
    }

    /**
     * Registers. A second press, or a retry after a lost connection, returns the same receipt.
     *
     * @throws RuleViolation by the service; {@link #place} says where it belongs
     */
    Receipt save(DeskInput in) {
        drafts.requireNewest();
        var given = NewPetition.of(in.form(), in.purpose(), in.receivedOn())
                .from(in.origin())
                .matter(
                        in.title(),
                        in.narrative() == null ? String.join("\n", in.requests()) : in.narrative(),
                        in.requests())
                .parties(in.everybody())
                .persons(
                        in.form() == PetitionForm.VISIT ? orOne(in.personsPresent(), in.parties()) : 0,
                        orOne(in.personsConcerned(), in.everybody()))
                .category(in.category(), in.categoryProposed())
                .at(in.township(), in.village(), in.place())
                .readBackAt(confirmedAt(in).orElse(null))
                .linkedTo(in.link())
                .attachments(in.files())
                .assignedBy(in.superior())
                .idempotencyKey(idempotencyKey);
        return registrations.register((in.urgent() ? given.urgent(urgentSentence(in)) : given).build());
    }

    private static String urgentSentence(DeskInput in) {
        return in.urgentReason() == null || in.told() == null
                ? in.urgentReason()
                : Labels.of("desk.urgent-told", in.urgentReason(), in.told());
    }

    /** Where the sentence of a rule belongs. */
    static DeskError place(RuleViolation violation) {
        return new DeskError(DeskField.ofRule(violation.code()), -1, violation.messageKey(), List.of(violation.args()));
    }

    private static int orOne(Integer number, List<NewParty> parties) {
        return number == null ? Math.max(1, parties.size()) : number;
    }

    private static void require(List<DeskError> errors, boolean holds, DeskField field, String key) {
        if (!holds) {
            errors.add(DeskError.at(field, key));
        }
    }

    private static int length(String text) {
        return text == null ? 0 : text.strip().length();
    }
}
