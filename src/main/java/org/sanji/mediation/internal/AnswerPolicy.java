package org.sanji.mediation.internal;

import java.time.LocalDate;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.AcceptForm;
import org.sanji.mediation.NoticeMethod;
import org.sanji.mediation.ObjectionDecision;
import org.sanji.mediation.ObjectionRuling;
import org.sanji.petition.CaseTransitions.CaseNow;
import org.sanji.petition.Track;

/** What an organ must say when it answers an assignment. */
final class AnswerPolicy {

    private AnswerPolicy() {}

    /** The petitioner is told in writing within 15 days, unless name or address are unclear (Art 23). */
    static void told(LocalDate on, NoticeMethod method, CaseNow now, LocalDate today) {
        RuleViolation.unless(method != null, "notice-method");
        if (method == NoticeMethod.NOT_POSSIBLE) {
            return;
        }
        RuleViolation.unless(on != null, "notice-day");
        RuleViolation.unless(!on.isAfter(today), "notice-future");
        RuleViolation.unless(now.assignedOn() == null || !on.isBefore(now.assignedOn()), "notice-before-assignment");
    }

    /** Only an appeal-request can turn out to ask for the performance of a duty (Art 31 (5)). */
    static void track(AcceptForm form, CaseNow now) {
        RuleViolation.unless(
                form.track() == null
                        || form.track() == now.track()
                        || (form.track() == Track.DUTY && now.track() == Track.APPEAL_REQUEST),
                "duty-appeal-only");
    }

    /** Level two means several organs; level three is reached, never chosen. */
    static void startLevel(AcceptForm form, CaseNow now) {
        var level = form.startLevel();
        RuleViolation.unless(level == null || level == 1 || level == 2, "start-level");
        RuleViolation.unless(level == null || level == 1 || !now.coOrgans().isEmpty(), "start-level-one-organ");
        RuleViolation.unless(level == null || level == 2 || now.coOrgans().isEmpty(), "start-level-several-organs");
    }

    /** An objection comes within five working days of the assignment (Art 23 ¶3). */
    static void inTime(LocalDate objectionDueOn, LocalDate today) {
        RuleViolation.unless(
                objectionDueOn == null || !today.isAfter(objectionDueOn), "objection-too-late", objectionDueOn);
    }

    static void ruling(ObjectionDecision decision, CaseNow now) {
        RuleViolation.unless(decision.ruling() != null, "objection-ruling");
        var lead = decision.newLead();
        if (decision.ruling() == ObjectionRuling.REASSIGN) {
            RuleViolation.unless(lead != null && !lead.equals(now.leadOrgan()), "objection-new-lead");
        }
        if (decision.ruling() == ObjectionRuling.JOINT) {
            var leads = lead == null ? now.leadOrgan() : lead;
            RuleViolation.unless(decision.coOrgans().stream().anyMatch(o -> !o.equals(leads)), "objection-co-organs");
        }
    }
}
