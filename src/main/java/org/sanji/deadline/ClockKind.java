package org.sanji.deadline;

import java.util.Optional;

/** The clocks of a case. Those with a law carry what the law fixes, which no configuration may loosen. */
public enum ClockKind {
    /** The bureau forwards, assigns or transfers (Art 22). */
    TRIAGE(law(22, StartEvent.REGISTERED, 15, ClockUnit.DAYS, ClockOwner.ORGAN)),
    /** The organ tells the petitioner how the matter will be handled (Art 23). */
    NOTICE(law(23, StartEvent.ORGAN_RECEIVED, 15, ClockUnit.DAYS, ClockOwner.ORGAN)),
    /** The organ objects that it is not competent (Art 23). */
    OBJECTION(law(23, StartEvent.ORGAN_RECEIVED, 5, ClockUnit.WORKING_DAYS, ClockOwner.ORGAN)),
    /** The outcome paper is issued (Art 34). */
    HANDLING(law(34, StartEvent.ACCEPTED, 60, ClockUnit.DAYS, ClockOwner.ORGAN)),
    /** The longest extension of the handling period (Art 34). */
    EXTENSION(law(34, StartEvent.HANDLING_ENDED, 30, ClockUnit.DAYS, ClockOwner.ORGAN)),
    SUGGESTION,
    DUTY,
    LEVEL1_SIMPLE,
    LEVEL1,
    LEVEL2_CONVENE,
    LEVEL2,
    LEVEL3_HEAR,
    SERVICE,
    /** The petitioner asks for a review (Art 35). */
    REVIEW_REQUEST(law(35, StartEvent.SERVED, 30, ClockUnit.DAYS, ClockOwner.PETITIONER)),
    /** The organ above gives its review opinion (Art 35). */
    REVIEW(law(35, StartEvent.REVIEW_REQUESTED, 30, ClockUnit.DAYS, ClockOwner.ORGAN)),
    /** The petitioner asks for the final review (Art 36). */
    FINAL_REVIEW_REQUEST(law(36, StartEvent.SERVED, 30, ClockUnit.DAYS, ClockOwner.PETITIONER)),
    /** One level higher gives the final review opinion (Art 36). */
    FINAL_REVIEW(law(36, StartEvent.REVIEW_REQUESTED, 30, ClockUnit.DAYS, ClockOwner.ORGAN)),
    /** The bureau sends a request for review on to an organ outside. */
    REVIEW_FORWARD,
    /** The organ asks what became of a statutory route. */
    STATUTORY_OUTCOME,
    /** The organ answers an order of supervision; the supervisor may set a shorter date. */
    SUPERVISION,
    /** The bureau checks a cause of supervision. */
    SUPERVISION_CHECK,
    /** The bureau judges the answer to an order. */
    SUPERVISION_JUDGE,
    /** The report on a hearing. */
    HEARING_REPORT,
    SIMPLE_DECIDE,
    SIMPLE_ANSWER,
    /** The report on a superior's assignment whose letter names no date (Art 22 (3) leaves the period to the superior). */
    REPORT_BACK,
    /** The petitioner rates bureau and organ after closure. */
    EVALUATION,
    /** The bureau calls a dissatisfied petitioner back. */
    CALL_BACK,
    /** What was promised is checked after its date. */
    EXECUTION_CHECK;

    /**
     * What the Regulation on Petition Work fixes for a clock.
     *
     * @param length the longest an organ may take; exactly what a petitioner has
     */
    public record Law(int article, StartEvent from, int length, ClockUnit unit, ClockOwner owner) {}

    @SuppressWarnings("ImmutableEnumChecker") // a record of numbers and enums
    private final Law law;

    ClockKind() {
        this(null);
    }

    ClockKind(Law law) {
        this.law = law;
    }

    private static Law law(int article, StartEvent from, int length, ClockUnit unit, ClockOwner owner) {
        return new Law(article, from, length, unit, owner);
    }

    /** Empty for a house clock, whose numbers are the bureau's own. */
    public Optional<Law> law() {
        return Optional.ofNullable(law);
    }
}
