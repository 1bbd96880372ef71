package org.sanji.budget;

import java.time.LocalDate;
import org.sanji.statistics.Indicator;

/** Spending and self-assessment of a project: finance staff enter and submit, the bureau's head returns, signs, reopens. */
public interface Assessments {

    /** Enters or corrects what was spent by a date. */
    void spend(SpendingForm form);

    /** Enters or corrects the self-assessment of an indicator. */
    void rate(RatingForm form);

    /** How a figure stands, before it is taken as evidence. */
    Evidence figure(Indicator indicator, int year, LocalDate asOf);

    /** Complete: every indicator has points and evidence, every date that has passed its spending. */
    void submit(int year, String project);

    void giveBack(int year, String project, String reason);

    /** By somebody else than those who entered. Freezes the project. */
    void sign(int year, String project);

    void reopen(int year, String project, String reason);
}
