package org.sanji.followup;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One evaluation in the list.
 *
 * @param number of the petition
 * @param organ code of the responsible organ
 * @param dueOn last day on which it can be rated
 * @param bureau null when not rated, and for people of an organ
 * @param callBack null for people of an organ, like its date
 */
public record EvaluationRow(
        UUID id,
        String number,
        String title,
        String organ,
        LocalDate closedOn,
        LocalDate dueOn,
        EvaluationState state,
        LocalDate ratedOn,
        Satisfaction bureau,
        Satisfaction organScore,
        CallBackState callBack,
        LocalDate callBackDueOn) {

    /** Whether it can still be rated, as far as its state says. */
    public boolean isOpen() {
        return state == EvaluationState.OPEN;
    }
}
