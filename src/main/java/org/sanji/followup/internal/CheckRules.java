package org.sanji.followup.internal;

import java.time.LocalDate;
import java.util.List;
import org.sanji.common.RuleViolation;
import org.sanji.followup.AgreementChange;
import org.sanji.followup.AgreementChangeKind;
import org.sanji.followup.CheckFollow;
import org.sanji.followup.CheckOutcome;
import org.sanji.followup.PerformanceFinding;
import org.sanji.mediation.PerformanceSource;
import org.sanji.organization.Organs;

/** What a finding and a change of an agreement must hold. */
final class CheckRules {

    private CheckRules() {}

    /**
     * A broken agreement is handled again, an opinion that was not carried out is handled again or supervised (Art 40);
     * both may get another day from those to whom it was promised.
     *
     * @param handledAgain a later pass runs already
     * @return what follows, {@link CheckFollow#NONE} when kept
     */
    static CheckFollow follow(
            PerformanceFinding finding, PerformanceSource source, boolean handledAgain, LocalDate today) {
        RuleViolation.unless(finding.outcome() != null && finding.how() != null, "check-incomplete");
        RuleViolation.unless(finding.on() != null && !finding.on().isAfter(today), "check-day");
        if (finding.outcome() == CheckOutcome.KEPT) {
            return CheckFollow.NONE;
        }
        var follow = finding.follow();
        RuleViolation.unless(follow != null && follow != CheckFollow.NONE, "check-follow");
        if (follow == CheckFollow.POSTPONE) {
            consent(finding.consent(), source, today);
            return follow;
        }
        if (handledAgain) {
            return CheckFollow.RECORDED;
        }
        boolean allowed = follow == CheckFollow.NEW_PASS
                || follow == CheckFollow.SUPERVISE && source == PerformanceSource.OPINION;
        RuleViolation.unless(allowed, "check-follow-agreement");
        return follow;
    }

    /** Another day is the petitioner's to give; an agreement is changed by both sides or not at all. */
    private static void consent(PerformanceFinding.Consent consent, PerformanceSource source, LocalDate today) {
        RuleViolation.unless(consent != null && consent.newDay() != null, "check-new-day");
        RuleViolation.unless(consent.newDay().isAfter(today), "check-new-day");
        RuleViolation.unless(consent.petitioner(), "check-consent");
        RuleViolation.unless(source == PerformanceSource.OPINION || consent.otherParty(), "check-consent-both");
        Input.required(consent.reason(), Input.MEDIUM, "check-postpone-reason");
    }

    static void change(AgreementChange change, LocalDate agreedOn, LocalDate today) {
        RuleViolation.unless(change.kind() != null, "agreement-change-incomplete");
        RuleViolation.unless(change.petitionerSigned() && change.otherPartySigned(), "agreement-change-both");
        var signed = change.signedOn();
        RuleViolation.unless(
                signed != null && !signed.isAfter(today) && !signed.isBefore(agreedOn), "agreement-change-day");
        boolean replaced = change.kind() == AgreementChangeKind.REPLACED;
        RuleViolation.unless(replaced != change.promises().isEmpty(), "agreement-change-promises");
    }

    /** Whoever checks takes part in the case. */
    static void checkers(AgreementChange change, String lead, List<String> coOrgans) {
        for (var promise : change.promises()) {
            var organ = promise.checkerOrgan();
            boolean takesPart =
                    organ == null || organ.equals(Organs.BUREAU) || organ.equals(lead) || coOrgans.contains(organ);
            RuleViolation.unless(takesPart, "agreement-item-checker");
        }
    }
}
