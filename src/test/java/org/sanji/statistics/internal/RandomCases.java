package org.sanji.statistics.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.sanji.petition.CaseFacts;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.Origin;
import org.sanji.petition.OutcomeKind;
import org.sanji.petition.PassReason;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Purpose;
import org.sanji.petition.RepeatKind;
import org.sanji.petition.Track;

/** Invented case facts, the same for the same seed; stranger than life on purpose. */
final class RandomCases {

    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final String[] ORGANS = {"GAJ", "RSJ", "ZJJ"};
    private static final String[] TOWNSHIPS = {"CGZ", "DHX"};
    private static final String[] CATEGORIES = {"C01-01-01", "C01-01-02", "C01-02-01", "C02-01-01"};
    private static final PetitionState[] ENDS = {
        PetitionState.TRANSFERRED,
        PetitionState.NOT_ACCEPTED,
        PetitionState.STATUTORY,
        PetitionState.WITHDRAWN,
        PetitionState.JOINED,
        PetitionState.EXPLAINED
    };

    private final Random random;
    private final List<CaseFacts> cases = new ArrayList<>();

    private RandomCases(long seed) {
        random = new Random(seed);
    }

    static List<CaseFacts> of(long seed, int count) {
        var made = new RandomCases(seed);
        for (int i = 0; i < count; i++) {
            made.cases.add(made.one(i));
        }
        return made.cases;
    }

    private CaseFacts one(int i) {
        var registered = FIRST.plusDays(i * 3L / 2);
        var leads = new ArrayList<CaseFacts.Lead>();
        if (chance(80)) {
            leads.add(new CaseFacts.Lead(organ(), registered.plusDays(random.nextInt(20))));
            if (chance(15)) {
                leads.add(new CaseFacts.Lead(organ(), leads.get(0).since().plusDays(random.nextInt(60))));
            }
        }
        var accepted = !leads.isEmpty() && chance(85) ? leads.get(0).since().plusDays(random.nextInt(16)) : null;
        var due = accepted == null || chance(3) ? null : accepted.plusDays(chance(10) ? 90 : 60);
        var closed = accepted != null && chance(75) ? accepted.plusDays(random.nextInt(80)) : null;
        var end = closed == null && chance(50)
                ? new CaseFacts.End(
                        ENDS[random.nextInt(ENDS.length)],
                        (accepted == null ? registered : accepted).plusDays(random.nextInt(90)))
                : null;
        var voided = chance(4) ? registered.plusDays(random.nextInt(40)) : null;
        var answered = closed == null ? null : closed.minusDays(random.nextInt(3));
        var begin = accepted == null || chance(20) ? null : level();
        var first = new CaseFacts.FirstPass(
                leads.isEmpty() ? null : leads.get(0).since(),
                leads.isEmpty() ? null : leads.get(0).since().plusDays(15),
                accepted == null || chance(20) ? null : accepted.plusDays(random.nextInt(6)),
                accepted,
                false,
                due,
                accepted != null && answered != null && answered.isBefore(accepted) ? accepted : answered,
                closed,
                closed,
                closed == null || chance(10) ? null : pick(OutcomeKind.values()),
                closed == null || begin == null ? null : notBefore(begin));
        return new CaseFacts(
                new UUID(7, i),
                "R" + i,
                new UUID(7, i),
                chance(4),
                chance(10),
                voided,
                registered,
                pick(PetitionForm.values()),
                Purpose.REQUEST,
                chance(4)
                        ? Track.ACCUSATION
                        : chance(8) ? Track.DUTY : chance(10) ? Track.SUGGESTION : Track.APPEAL_REQUEST,
                pick(Origin.values()),
                chance(10) ? null : pick(CATEGORIES),
                chance(10) ? null : pick(TOWNSHIPS),
                1,
                1 + random.nextInt(9),
                PetitionState.REGISTERED,
                leads,
                links(i, registered),
                new CaseFacts.Triage(
                        registered.plusDays(15), chance(15) ? null : registered.plusDays(random.nextInt(20))),
                end,
                first,
                closed != null && chance(15) ? List.of(failure(closed)) : List.of(),
                passes(registered, first, end, voided, begin));
    }

    /** The first pass, and after a closure sometimes others. */
    private List<CaseFacts.Pass> passes(
            LocalDate registered,
            CaseFacts.FirstPass first,
            CaseFacts.End end,
            LocalDate voided,
            MediationLevel begin) {
        var passes = new ArrayList<CaseFacts.Pass>();
        var only = OnlyPass.of(registered, first, end, voided).get(0);
        passes.add(new CaseFacts.Pass(
                1,
                PassReason.FIRST,
                registered,
                only.noticeDueOn(),
                only.notifiedOn(),
                only.acceptedOn(),
                only.handlingDueOn(),
                only.answeredOn(),
                only.servedOn(),
                only.closedOn(),
                only.endedOn(),
                only.endHow(),
                only.outcome(),
                begin,
                only.endLevel()));
        for (var last = only; last.closedOn() != null && chance(25); last = passes.get(passes.size() - 1)) {
            var opened = last.closedOn().plusDays(1L + random.nextInt(60));
            var closed = chance(50) ? opened.plusDays(random.nextInt(90)) : null;
            passes.add(new CaseFacts.Pass(
                    last.no() + 1,
                    pick(PassReason.values()),
                    opened,
                    opened.plusDays(15),
                    chance(80) ? opened.plusDays(random.nextInt(20)) : null,
                    opened,
                    opened.plusDays(60),
                    closed,
                    closed,
                    closed,
                    null,
                    null,
                    closed == null ? null : pick(OutcomeKind.values()),
                    null,
                    closed == null ? null : level()));
        }
        return passes;
    }

    private MediationLevel level() {
        return pick(MediationLevel.values());
    }

    private MediationLevel notBefore(MediationLevel begin) {
        var levels = MediationLevel.values();
        return levels[begin.ordinal() + random.nextInt(levels.length - begin.ordinal())];
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private List<CaseFacts.Link> links(int i, LocalDate registered) {
        var links = new ArrayList<CaseFacts.Link>();
        var on = registered;
        while (i > 0 && chance(links.isEmpty() ? 30 : 20)) {
            on = on.plusDays(chance(70) ? 0 : random.nextInt(60));
            var corrected = chance(25) ? on.plusDays(random.nextInt(50)) : null;
            var kind = RepeatKind.values()[random.nextInt(RepeatKind.values().length)];
            var earlier = new UUID(7, Math.max(0, i - 1 - random.nextInt(12)));
            links.add(new CaseFacts.Link(earlier, kind, on, corrected));
            if (corrected == null) {
                break;
            }
            on = corrected;
        }
        return links;
    }

    private CaseFacts.Failure failure(LocalDate closed) {
        var on = closed.plusDays(random.nextInt(120));
        var kinds = CaseFacts.FailureKind.values();
        return new CaseFacts.Failure(
                kinds[random.nextInt(kinds.length)], on, on.plusDays(chance(70) ? 0 : random.nextInt(60)));
    }

    private String organ() {
        return ORGANS[random.nextInt(ORGANS.length)];
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
