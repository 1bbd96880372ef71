package org.sanji.petition.internal;

import java.util.EnumSet;
import java.util.Set;
import org.sanji.common.RuleViolation;
import org.sanji.petition.CorrectionField;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Purpose;
import org.sanji.petition.Track;
import org.sanji.security.Actor;
import org.sanji.security.Role;

/** Who may correct what, and until when. */
final class CorrectionPolicy {

    private static final Set<PetitionState> BEFORE =
            EnumSet.of(PetitionState.REGISTERED, PetitionState.ASSIGNED, PetitionState.OBJECTED);
    private static final Set<PetitionState> HANDLED =
            EnumSet.of(PetitionState.LEVEL1, PetitionState.LEVEL2, PetitionState.LEVEL3, PetitionState.ANSWERING);

    /** What an issued answer rests on stays as it was when it was issued. */
    private static final Set<CorrectionField> ANSWER_RESTS_ON = EnumSet.of(
            CorrectionField.NARRATIVE,
            CorrectionField.REQUEST,
            CorrectionField.FORM,
            CorrectionField.PURPOSE,
            CorrectionField.RECEIVED_ON,
            CorrectionField.POSTMARKED_ON,
            CorrectionField.PERSONS_PRESENT,
            CorrectionField.PERSONS_CONCERNED);

    private CorrectionPolicy() {}

    static Set<CorrectionField> allowed(PetitionEntity petition, Actor actor) {
        var state = petition.state();
        boolean officer = actor.isSystem() || actor.has(Role.TRIAGE_OFFICER);
        boolean bureau = officer || actor.has(Role.RECEPTIONIST);
        boolean before = BEFORE.contains(state) && petition.currentPass() == 1 && !petition.historic();
        if (!bureau || state == PetitionState.VOIDED || !before && !officer) {
            return EnumSet.noneOf(CorrectionField.class);
        }
        var allowed = EnumSet.allOf(CorrectionField.class);
        if (state != PetitionState.REGISTERED || petition.sealed()) {
            // afterwards the purpose has chosen the way that the case walks; an accusation stays one
            allowed.remove(CorrectionField.PURPOSE);
        }
        if (!before && !HANDLED.contains(state)) {
            allowed.removeAll(ANSWER_RESTS_ON);
        }
        return allowed;
    }

    /** Says why not. */
    static void check(PetitionEntity petition, Actor actor, CorrectionField field) {
        if (allowed(petition, actor).contains(field)) {
            return;
        }
        RuleViolation.unless(petition.state() != PetitionState.VOIDED, "correction-of-voided");
        RuleViolation.unless(field != CorrectionField.PURPOSE, "correction-purpose-late");
        RuleViolation.unless(actor.isSystem() || actor.has(Role.TRIAGE_OFFICER), "correction-after-acceptance");
        throw new RuleViolation("correction-answered");
    }

    /** A request that an issued answer has dealt with keeps its words, in later passes too. */
    static void checkReword(PetitionEntity petition) {
        RuleViolation.unless(
                petition.passes().stream().allMatch(p -> p.answeredOn() == null), "correction-answered-request");
    }

    /** Only to an accusation, and only while nothing hangs on it; else the registration is voided and made anew. */
    static void checkPurpose(PetitionEntity petition, Purpose purpose) {
        RuleViolation.unless(
                purpose.track() == petition.track() || purpose.track() == Track.ACCUSATION, "correction-purpose-track");
        RuleViolation.unless(
                purpose.track() != Track.ACCUSATION || petition.repeatKind() == null, "correction-purpose-linked");
    }
}
