package org.sanji.mediation.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.sanji.common.RuleViolation;
import org.sanji.petition.CaseTransitions.CaseNow;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.PetitionState;
import org.sanji.petition.RequestView;
import org.sanji.petition.Track;

/** Passes as policies see them, and what a refusal looks like. */
final class PolicyCases {

    static final LocalDate ASSIGNED = LocalDate.of(2026, 3, 2);
    static final LocalDate ACCEPTED = LocalDate.of(2026, 3, 4);
    static final List<RequestView> REQUESTS =
            List.of(new RequestView(UUID.randomUUID(), 1, "退还押金"), new RequestView(UUID.randomUUID(), 2, "书面道歉"));

    private PolicyCases() {}

    static CaseNow led(Track track, List<String> coOrgans) {
        return new CaseNow(
                "XF2026-000001",
                PetitionState.LEVEL1,
                track,
                MediationLevel.DEPARTMENT,
                "GAJ",
                coOrgans,
                "leader",
                ASSIGNED,
                ASSIGNED,
                ACCEPTED,
                ACCEPTED.plusDays(60),
                null,
                1,
                "",
                false,
                REQUESTS);
    }

    static void refused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(RuleViolation.class, e -> {
            if (!e.code().equals(code)) {
                throw new AssertionError("expected " + code + ", was " + e.code());
            }
        });
    }
}
