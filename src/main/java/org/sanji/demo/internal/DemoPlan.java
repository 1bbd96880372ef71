package org.sanji.demo.internal;

import java.util.random.RandomGenerator;

/**
 * How an invented case goes: drawn once when it is registered, so that its steps fit each other.
 *
 * @param lead organ that triage chooses, null to follow the proposal
 */
record DemoPlan(Ending ending, Pace pace, Return back, String lead) {

    DemoPlan(Ending ending, Pace pace, Return back) {
        this(ending, pace, back, null);
    }

    /** Where it ends. */
    enum Ending {
        LEVEL1_OPINION,
        LEVEL1_AGREEMENT,
        LEVEL2_OPINION,
        LEVEL2_AGREEMENT,
        LEVEL3_OPINION,
        STRAIGHT_TO_LEVEL2,
        OBJECTION_THEN_OPINION,
        STATUTORY,
        DUTY,
        TRANSFER,
        NOT_ACCEPT,
        WITHDRAWN
    }

    /** How fast the people are. */
    enum Pace {
        BRISK,
        SLOW,
        /** Misses the handling period. */
        OVERDUE
    }

    /** Whether the petitioner comes back. */
    enum Return {
        NEVER,
        REMINDS,
        OTHER_CHANNEL,
        AFTER_CLOSURE,
        NEW_FACTS,
        ASKS_FOR_REVIEW
    }

    static DemoPlan draw(RandomGenerator random) {
        return new DemoPlan(ending(random.nextInt(100)), pace(random.nextInt(100)), back(random.nextInt(100)));
    }

    private static Ending ending(int die) {
        int[] upTo = {42, 55, 62, 67, 72, 79, 83, 86, 89, 93, 95, 100};
        for (int i = 0; i < upTo.length; i++) {
            if (die < upTo[i]) {
                return Ending.values()[i];
            }
        }
        return Ending.LEVEL1_OPINION;
    }

    private static Pace pace(int die) {
        return die < 72 ? Pace.BRISK : die < 93 ? Pace.SLOW : Pace.OVERDUE;
    }

    private static Return back(int die) {
        return die < 74
                ? Return.NEVER
                : die < 81
                        ? Return.REMINDS
                        : die < 85
                                ? Return.OTHER_CHANNEL
                                : die < 93
                                        ? Return.AFTER_CLOSURE
                                        : die < 96 ? Return.NEW_FACTS : Return.ASKS_FOR_REVIEW;
    }
}
