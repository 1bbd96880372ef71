package org.sanji.mediation.internal;

import java.time.Instant;
import java.util.List;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.SessionForm;
import org.sanji.mediation.SessionResult;
import org.sanji.mediation.Side;
import org.sanji.organization.Organs;
import org.sanji.petition.CaseTransitions.CaseNow;
import org.sanji.petition.MediationLevel;

/** What the record of a session must hold. */
final class SessionRules {

    private SessionRules() {}

    static void check(SessionForm form, MediationLevel level, CaseNow now, Instant at) {
        RuleViolation.unless(form.result() != null, "session-result");
        when(form, now, at);
        RuleViolation.unless(form.attendees().stream().anyMatch(SessionForm.Attendee::came), "session-attendees");
        for (var attendee : form.attendees()) {
            RuleViolation.unless(
                    attendee.side() != null
                            && attendee.name() != null
                            && !attendee.name().isBlank(),
                    "session-attendees");
        }
        consents(form, at);
        agreement(form, now, at);
        RuleViolation.unless(
                form.result() != SessionResult.UP || level != MediationLevel.LEADERSHIP, "session-top-level");
        RuleViolation.unless(form.result() != SessionResult.UP || !blank(form.upReason()), "session-up-reason");
        boolean goesToLeader = form.result() == SessionResult.UP && level == MediationLevel.JOINT;
        RuleViolation.unless(!form.policyGap() || goesToLeader, "session-policy-gap");
        added(form, level, now);
    }

    private static void when(SessionForm form, CaseNow now, Instant at) {
        RuleViolation.unless(form.heldAt() != null, "session-held-at");
        var held = form.heldAt().atZone(Days.ZONE).toInstant();
        RuleViolation.unless(!held.isAfter(at), "session-future");
        RuleViolation.unless(
                now.acceptedOn() == null || !form.heldAt().toLocalDate().isBefore(now.acceptedOn()),
                "session-before-acceptance");
    }

    /** Consent is given freely by each party itself (Art 33): by whom, when and how is on record. */
    private static void consents(SessionForm form, Instant at) {
        for (var consent : form.consents()) {
            RuleViolation.unless(
                    consent.side() == Side.PETITIONER || consent.side() == Side.OTHER_PARTY, "session-consent-party");
            RuleViolation.unless(
                    !consent.consents() || consent.on() != null && consent.how() != null, "session-consent-how");
            RuleViolation.unless(
                    !consent.consents() || !consent.on().isAfter(Days.dayOf(at)), "session-consent-future");
        }
    }

    /** Mediation rests on the consent of both sides, and what they agree on is put into an agreement (Art 33). */
    private static void agreement(SessionForm form, CaseNow now, Instant at) {
        if (form.result() != SessionResult.AGREED) {
            return;
        }
        RuleViolation.unless(form.consentPetitioner() && form.consentOther(), "session-no-consent");
        var agreement = form.agreement();
        RuleViolation.unless(agreement != null && !blank(agreement.terms()), "session-no-agreement");
        var signed = agreement.signedOn();
        RuleViolation.unless(signed != null && !signed.isAfter(Days.dayOf(at)), "agreement-signed-on");
        RuleViolation.unless(now.acceptedOn() == null || !signed.isBefore(now.acceptedOn()), "agreement-signed-on");
        for (var item : agreement.items()) {
            boolean whole = !blank(item.what()) && !blank(item.by()) && !blank(item.checker());
            RuleViolation.unless(whole && item.dueOn() != null, "agreement-item");
            RuleViolation.unless(!item.dueOn().isBefore(signed), "agreement-item-due");
            RuleViolation.unless(takesPart(item.checkerOrgan(), now), "agreement-item-checker");
        }
    }

    /** Whoever checks has the case in sight: the bureau, or an organ that takes part. */
    static boolean takesPart(String organ, CaseNow now) {
        return organ == null
                || organ.equals(Organs.BUREAU)
                || organ.equals(now.leadOrgan())
                || now.coOrgans().contains(organ);
    }

    private static void added(SessionForm form, MediationLevel level, CaseNow now) {
        if (form.result() != SessionResult.ADD_ORGAN) {
            return;
        }
        RuleViolation.unless(level == MediationLevel.JOINT, "session-added-organs");
        added(form.addedOrgans(), now);
    }

    /** Whoever is added takes no part yet. */
    static void added(List<String> organs, CaseNow now) {
        RuleViolation.unless(!organs.isEmpty(), "session-added-organs");
        for (var organ : organs) {
            boolean already = organ.equals(now.leadOrgan()) || now.coOrgans().contains(organ);
            RuleViolation.unless(!already, "session-organ-takes-part", organ);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
