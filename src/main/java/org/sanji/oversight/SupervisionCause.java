package org.sanji.oversight;

import org.sanji.petition.BreachKind;

/** Why an organ is supervised (Art 40). */
public enum SupervisionCause {
    /** 逾期：a legal or house date was missed. */
    MISSED_DATE,
    /** 逾期再访：the petitioner came back because the answer was overdue; counts against the organ. */
    OVERDUE_RETURN,
    /** 应受理不受理. */
    WRONG_REFUSAL,
    /** 违反规定受理、办理. */
    IRREGULAR,
    /** 推诿. */
    SHIFTING,
    /** 敷衍. */
    PERFUNCTORY,
    /** 弄虚作假. */
    FRAUD,
    /** 拒不执行处理意见. */
    NOT_CARRIED_OUT;

    /** What a passed date is a cause of. */
    public static SupervisionCause of(BreachKind breach) {
        return switch (breach) {
            case OVERDUE_RETURN -> OVERDUE_RETURN;
            case NOT_CARRIED_OUT -> NOT_CARRIED_OUT;
            default -> MISSED_DATE;
        };
    }
}
