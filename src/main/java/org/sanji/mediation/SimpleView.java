package org.sanji.mediation;

import java.time.LocalDate;

/**
 * The simple procedure of a pass; what has not happened is null.
 *
 * @param contactOn house limit of a simple matter at level one
 * @param dueOn last day to answer in it
 * @param handlingDueOn last day of the normal period, which runs beside it
 */
public record SimpleView(
        int pass,
        SimpleGround ground,
        String decidedBy,
        LocalDate decidedOn,
        LocalDate contactOn,
        LocalDate dueOn,
        LocalDate handlingDueOn,
        Answer answer,
        SimpleLeave leftCause,
        String leftReason,
        LocalDate leftOn) {

    /**
     * What was answered.
     *
     * @param told name of the person who was told, null for a written answer
     */
    public record Answer(String text, AnswerChannel channel, String told, LocalDate toldOn, String by, LocalDate on) {}

    public boolean binds() {
        return leftOn == null;
    }
}
