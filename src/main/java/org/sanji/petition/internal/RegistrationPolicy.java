package org.sanji.petition.internal;

import java.time.LocalDate;
import org.sanji.common.RuleViolation;
import org.sanji.organization.Categories;
import org.sanji.organization.Townships;
import org.sanji.petition.IdType;
import org.sanji.petition.NewParty;
import org.sanji.petition.NewPetition;
import org.sanji.petition.PartyRole;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.ResidentId;
import org.springframework.stereotype.Component;

/** What a registration must carry (Arts 19, 20). A petition is never refused for its content, only sent back for form. */
@Component
class RegistrationPolicy {

    /** Art 20: many who visit elect at most five representatives. */
    private static final int MAX_REPRESENTATIVES = 5;

    private final Categories categories;
    private final Townships townships;
    private final DeskRules rules;
    private final SuperiorPolicy superiors;

    RegistrationPolicy(Categories categories, Townships townships, DeskRules rules, SuperiorPolicy superiors) {
        this.categories = categories;
        this.townships = townships;
        this.rules = rules;
        this.superiors = superiors;
    }

    void check(NewPetition given, LocalDate today) {
        RuleViolation.unless(given.form() != null && given.purpose() != null && given.origin() != null, "form-missing");
        RuleViolation.unless(given.receivedOn() != null && !given.receivedOn().isAfter(today), "future-date");
        checkText(given.title(), 100, "title");
        checkText(given.narrative(), 20_000, "narrative");
        RuleViolation.unless(
                !given.requests().isEmpty() && given.requests().stream().noneMatch(r -> r == null || r.isBlank()),
                "no-request");
        given.requests().forEach(r -> checkText(r, 2_000, "request"));
        RuleViolation.unless(
                given.category() == null || categories.find(given.category()).isPresent(),
                "unknown-category",
                String.valueOf(given.category()));
        checkPlace(given);
        RuleViolation.unless(
                !given.urgent()
                        || given.urgentReason() != null && !given.urgentReason().isBlank(),
                "urgent-reason");
        checkParties(given, today);
        checkPostmark(given);
        if (given.superior() != null) {
            superiors.check(given.superior(), given.receivedOn(), today);
        }
    }

    private void checkPlace(NewPetition given) {
        var township = townships.find(given.township());
        RuleViolation.unless(
                given.township() == null || township.isPresent(), "unknown-township", String.valueOf(given.township()));
        var village = PartyEntity.blankToNull(given.village());
        RuleViolation.unless(village == null || township.isPresent(), "village-without-township");
        RuleViolation.unless(
                village == null || township.orElseThrow().villages().contains(village),
                "unknown-village",
                String.valueOf(village),
                townships.nameOf(given.township()));
    }

    private static void checkPostmark(NewPetition given) {
        var postmark = given.postmarkedOn();
        RuleViolation.unless(postmark == null || given.form() == PetitionForm.LETTER, "postmark-letters-only");
        RuleViolation.unless(postmark == null || !postmark.isAfter(given.receivedOn()), "postmark-after-receipt");
    }

    private static void checkText(String text, int max, String field) {
        RuleViolation.unless(text != null && !text.isBlank(), field + "-missing");
        RuleViolation.unless(text.length() <= max, field + "-too-long", max);
        checkCharacters(text);
    }

    /** No NUL, no separator of ours, and nothing that turns the direction of the text around it. */
    private static void checkCharacters(String text) {
        RuleViolation.unless(
                text == null
                        || text.chars()
                                .noneMatch(c -> c == 0
                                        || c == '\u001f'
                                        || c >= '\u202a' && c <= '\u202e'
                                        || c >= '\u2066' && c <= '\u2069'),
                "control-character");
    }

    private void checkParties(NewPetition given, LocalDate today) {
        RuleViolation.unless(!given.parties().isEmpty(), "no-petitioner");
        long representatives = given.parties().stream()
                .filter(p -> p.role() == PartyRole.REPRESENTATIVE)
                .count();
        RuleViolation.unless(
                given.form() != PetitionForm.VISIT || representatives <= MAX_REPRESENTATIVES,
                "too-many-representatives",
                MAX_REPRESENTATIVES);
        RuleViolation.unless(
                given.parties().size() - representatives <= rules.maxSignatories() + 1,
                "too-many-signatories",
                rules.maxSignatories());
        given.parties().forEach(p -> checkParty(p, today));
    }

    private static void checkParty(NewParty party, LocalDate today) {
        boolean complete = party.name() != null
                && !party.name().isBlank()
                && (party.role() == PartyRole.SIGNATORY
                        || party.address() != null && !party.address().isBlank());
        RuleViolation.unless(
                complete
                        || party.missingReason() != null
                                && !party.missingReason().isBlank(),
                "name-or-reason");
        RuleViolation.unless(party.name() == null || party.name().length() <= 100, "name-too-long");
        checkCharacters(party.name());
        checkCharacters(party.address());
        checkCharacters(party.missingReason());
        if (party.idType() == IdType.RESIDENT_ID) {
            RuleViolation.unless(ResidentId.parse(party.idNumber()).isPresent(), "id-check-digit");
        }
        RuleViolation.unless(party.idNumber() == null || party.idNumber().length() <= 60, "id-too-long");
        RuleViolation.unless(
                party.phone() == null
                        || party.phone().isBlank()
                        || party.phone().matches("[0-9+\\- ]{5,20}"),
                "phone-digits");
        RuleViolation.unless(party.birthDate() == null || !party.birthDate().isAfter(today), "future-birth-date");
    }
}
