package org.sanji.portal.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.organization.CategoryRules;
import org.sanji.petition.IdType;
import org.sanji.petition.NewParty;
import org.sanji.petition.NewPetition;
import org.sanji.petition.PartyRole;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Receipt;
import org.sanji.petition.Registrations;
import org.sanji.petition.ResidentId;
import org.sanji.security.Attempts;
import org.sanji.security.NetworkAddress;
import org.sanji.security.RunAs;
import org.springframework.stereotype.Service;

/** Turns the online form into a registration. Whether it repeats an earlier one is looked into at triage, not here. */
@Service
public class Submissions {

    private final Registrations registrations;
    private final SubmissionCheck check;
    private final CategoryRules categoryRules;
    private final Attempts attempts;
    private final PortalSettings settings;
    private final RunAs runAs;
    private final Clock clock;

    Submissions(
            Registrations registrations,
            SubmissionCheck check,
            CategoryRules categoryRules,
            Attempts attempts,
            PortalSettings settings,
            RunAs runAs,
            Clock clock) {
        this.registrations = registrations;
        this.check = check;
        this.categoryRules = categoryRules;
        this.attempts = attempts;
        this.settings = settings;
        this.runAs = runAs;
        this.clock = clock;
    }

    /** What is to be put right, in the order of the page; when nothing is, a category is proposed. */
    public List<Problem> review(SubmissionDraft draft) {
        var problems = check.check(draft);
        if (problems.isEmpty()) {
            var text = draft.text(Field.TITLE) + "\n" + draft.text(Field.NARRATIVE);
            draft.proposeCategory(categoryRules.propose(text).orElse(""));
        }
        return problems;
    }

    /**
     * Registers the form; the same draft again gives the same receipt.
     *
     * @param address network address of the visitor
     * @throws RuleViolation {@code portal-busy} when too many came from there, or what registration refuses
     */
    public Receipt submit(SubmissionDraft draft, String address) {
        attempts.take(new Attempts.Key("SUBMISSION", NetworkAddress.key(address)), settings.submitPerAddress())
                .ifPresent(until -> {
                    throw new RuleViolation(
                            "portal-busy",
                            until.atZone(Days.ZONE)
                                    .toLocalTime()
                                    .withNano(0)
                                    .withSecond(0)
                                    .toString());
                });
        return runAs.system(() -> registrations.register(petition(draft)));
    }

    private NewPetition petition(SubmissionDraft draft) {
        return NewPetition.of(PetitionForm.ONLINE, draft.purpose(), Days.today(clock))
                .matter(
                        draft.text(Field.TITLE),
                        draft.text(Field.NARRATIVE),
                        draft.requests().stream().filter(r -> !r.isBlank()).toList())
                .parties(parties(draft))
                .persons(0, draft.persons())
                .category(orNull(draft.text(Field.CATEGORY)), draft.categoryProposed())
                .at(
                        orNull(draft.text(Field.TOWNSHIP)),
                        orNull(draft.text(Field.VILLAGE)),
                        orNull(draft.text(Field.PLACE)))
                .idempotencyKey(draft.key())
                .build();
    }

    private static List<NewParty> parties(SubmissionDraft draft) {
        var parties = new ArrayList<NewParty>();
        var number = orNull(draft.text(Field.ID_NUMBER));
        var resident = draft.idType() == IdType.RESIDENT_ID ? ResidentId.parse(number) : null;
        parties.add(new NewParty(
                draft.joint() ? PartyRole.CONTACT : PartyRole.PETITIONER,
                orNull(draft.text(Field.NAME)),
                number == null ? IdType.NONE : draft.idType(),
                number,
                orNull(draft.text(Field.PHONE)),
                resident == null ? null : resident.map(ResidentId::sex).orElse(null),
                resident == null ? null : resident.map(ResidentId::birthDate).orElse(null),
                orNull(draft.text(Field.ADDRESS)),
                draft.withheld() ? orNull(draft.text(Field.WITHHELD_REASON)) : null));
        for (var name : draft.signatories()) {
            parties.add(new NewParty(PartyRole.SIGNATORY, name, IdType.NONE, null, null, null, null, null, null));
        }
        return parties;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
