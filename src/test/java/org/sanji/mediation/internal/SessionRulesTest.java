package org.sanji.mediation.internal;

import static org.sanji.mediation.internal.PolicyCases.ACCEPTED;
import static org.sanji.mediation.internal.PolicyCases.led;
import static org.sanji.mediation.internal.PolicyCases.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanji.common.Days;
import org.sanji.mediation.AgreementForm;
import org.sanji.mediation.SessionForm;
import org.sanji.mediation.SessionResult;
import org.sanji.mediation.Side;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.Track;

class SessionRulesTest {

    private static final LocalDateTime HELD = ACCEPTED.atTime(15, 0);
    private static final Instant NOW = ACCEPTED.atTime(17, 0).atZone(Days.ZONE).toInstant();
    private static final AgreementForm AGREEMENT = new AgreementForm(ACCEPTED, "退还押金", List.of());

    private static SessionForm form(
            LocalDateTime held,
            boolean consent,
            SessionResult result,
            String up,
            List<String> added,
            AgreementForm agreement) {
        return new SessionForm(
                null,
                held,
                "一号调处室",
                List.of(new SessionForm.Attendee("张三", Side.PETITIONER)),
                List.of(),
                true,
                consent,
                "记录",
                result,
                up,
                added,
                agreement);
    }

    private static void check(SessionForm form, MediationLevel level) {
        SessionRules.check(form, level, led(Track.APPEAL_REQUEST, List.of("SFJ")), NOW);
    }

    private static void level1(SessionForm form) {
        check(form, MediationLevel.DEPARTMENT);
    }

    private static SessionForm gap(SessionResult result) {
        var f = form(HELD, true, result, "政策之间不一致", List.of(), null);
        return new SessionForm(
                f.heldAt(),
                f.bookingId(),
                f.place(),
                f.attendees(),
                f.conflicts(),
                f.consents(),
                f.minutes(),
                f.result(),
                f.upReason(),
                true,
                f.addedOrgans(),
                f.agreement());
    }

    @Test
    void aPolicyGapIsAReasonToGoUpFromLevelTwoOnly() {
        check(gap(SessionResult.UP), MediationLevel.JOINT);
        refused("session-policy-gap", () -> level1(gap(SessionResult.UP)));
        refused("session-policy-gap", () -> check(gap(SessionResult.AGAIN), MediationLevel.JOINT));
    }

    @Test
    void takesAnAgreementThatBothSidesConsentTo() {
        level1(form(HELD, true, SessionResult.AGREED, null, List.of(), AGREEMENT));
    }

    @Test
    void refusesAnAgreementWithoutTheOtherSidesConsent() {
        refused(
                "session-no-consent",
                () -> level1(form(HELD, false, SessionResult.AGREED, null, List.of(), AGREEMENT)));
    }

    @Test
    void refusesAnAgreementWithoutTerms() {
        refused("session-no-agreement", () -> level1(form(HELD, true, SessionResult.AGREED, null, List.of(), null)));
    }

    @Test
    void refusesAPromiseThatIsDueBeforeTheSignature() {
        var item = new AgreementForm.Item("退款", "物业公司", ACCEPTED.minusDays(1), "王五");

        refused(
                "agreement-item-due",
                () -> level1(form(
                        HELD,
                        true,
                        SessionResult.AGREED,
                        null,
                        List.of(),
                        new AgreementForm(ACCEPTED, "退还", List.of(item)))));
    }

    @Test
    void refusesACheckerThatTakesNoPart() {
        for (var checker : new String[] {null, "XFJ", "GAJ"}) {
            level1(promising(checker));
        }
        refused("agreement-item-checker", () -> level1(promising("MZJ")));
    }

    private static SessionForm promising(String checker) {
        var item = new AgreementForm.Item("退款", "物业公司", ACCEPTED, "王五", checker);
        return form(
                HELD, true, SessionResult.AGREED, null, List.of(), new AgreementForm(ACCEPTED, "退还", List.of(item)));
    }

    @Test
    void refusesASignatureInTheFuture() {
        refused(
                "agreement-signed-on",
                () -> level1(form(
                        HELD,
                        true,
                        SessionResult.AGREED,
                        null,
                        List.of(),
                        new AgreementForm(ACCEPTED.plusDays(1), "退还", List.of()))));
    }

    @Test
    void goesUpOnlyWithAReasonAndNeverFromTheTop() {
        refused("session-up-reason", () -> level1(form(HELD, true, SessionResult.UP, " ", List.of(), null)));
        refused(
                "session-top-level",
                () -> check(form(HELD, true, SessionResult.UP, "疑难", List.of(), null), MediationLevel.LEADERSHIP));
    }

    @Test
    void addsOnlyNewOrgansAndOnlyAtLevelTwo() {
        refused(
                "session-added-organs",
                () -> level1(form(HELD, true, SessionResult.ADD_ORGAN, null, List.of("MZJ"), null)));
        refused(
                "session-organ-takes-part",
                () -> check(
                        form(HELD, true, SessionResult.ADD_ORGAN, null, List.of("SFJ"), null), MediationLevel.JOINT));
    }

    @Test
    void refusesASessionInTheFutureOrBeforeTheAcceptance() {
        LocalDate before = ACCEPTED.minusDays(1);
        refused(
                "session-future",
                () -> level1(form(HELD.plusHours(3), true, SessionResult.AGAIN, null, List.of(), null)));
        refused(
                "session-before-acceptance",
                () -> level1(form(before.atTime(15, 0), true, SessionResult.AGAIN, null, List.of(), null)));
    }
}
