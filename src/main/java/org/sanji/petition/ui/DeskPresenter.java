package org.sanji.petition.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.petition.IdType;
import org.sanji.petition.NewParty;
import org.sanji.petition.NewPetition;
import org.sanji.petition.PartyRole;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Receipt;
import org.sanji.petition.Registrations;
import org.sanji.petition.RepeatCandidate;
import org.sanji.petition.RepeatQuery;
import org.sanji.petition.Repeats;
import org.sanji.petition.ResidentId;

/** One registration form in use: checks, saves once, and looks for the same person and matter. */
final class DeskPresenter {

    static final int TITLE_LENGTH = 100;
    static final int MAX_REPRESENTATIVES = 5;

    private final Registrations registrations;
    private final Repeats repeats;
    private String idempotencyKey = UUID.randomUUID().toString();
    private List<RepeatCandidate> candidates = List.of();

    DeskPresenter(Registrations registrations, Repeats repeats) {
        this.registrations = registrations;
        this.repeats = repeats;
    }

    /** A new form: another registration, another key. */
    void startOver() {
        idempotencyKey = UUID.randomUUID().toString();
        candidates = List.of();
    }

    /** Looks for earlier matters as soon as there is something to look for; empty before. */
    List<RepeatCandidate> look(RepeatQuery query) {
        boolean person = length(query.name()) >= 2 || length(query.idNumber()) >= 6 || length(query.phone()) >= 7;
        boolean matter = query.category() != null && (query.township() != null || length(query.text()) >= 4);
        candidates = person || matter ? repeats.candidates(query) : List.of();
        return candidates;
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
        require(errors, in.title() != null, DeskField.TITLE, "desk.error.title");
        require(errors, !in.requests().isEmpty(), DeskField.REQUESTS, "rule.no-request");
        if (in.urgent()) {
            require(errors, in.urgentReason() != null, DeskField.URGENT, "desk.error.urgent");
        }
        boolean mustSay = candidates.stream().anyMatch(RepeatCandidate::samePerson);
        require(errors, in.linkDecided() || !mustSay, DeskField.LINK, "desk.error.link");
        return errors;
    }

    private static void checkParty(List<DeskError> errors, int index, NewParty party) {
        boolean addressed = party.address() != null || party.role() == PartyRole.SIGNATORY;
        if ((party.name() == null || !addressed) && party.missingReason() == null) {
            var field = party.name() == null ? DeskField.PARTY_NAME : DeskField.PARTY_ADDRESS;
            errors.add(DeskError.atParty(field, index, "desk.error.name-or-address"));
        }
        if (party.idType() == IdType.RESIDENT_ID
                && ResidentId.parse(party.idNumber()).isEmpty()) {
            errors.add(DeskError.atParty(DeskField.PARTY_ID, index, "rule.id-check-digit"));
        }
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
        var given = NewPetition.of(in.form(), in.purpose(), in.receivedOn())
                .from(in.origin())
                .matter(
                        in.title(),
                        in.narrative() == null ? String.join("\n", in.requests()) : in.narrative(),
                        in.requests())
                .parties(in.parties())
                .persons(
                        in.form() == PetitionForm.VISIT ? orOne(in.personsPresent(), in.parties()) : 0,
                        orOne(in.personsConcerned(), in.parties()))
                .category(in.category(), in.categoryProposed())
                .at(in.township(), null, in.place())
                .linkedTo(in.link())
                .idempotencyKey(idempotencyKey);
        return registrations.register((in.urgent() ? given.urgent(in.urgentReason()) : given).build());
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
