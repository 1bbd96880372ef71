package org.sanji.mediation;

import java.util.Optional;
import java.util.UUID;

/**
 * The simple procedure (简易办理): initial petitions with clear facts, questions, thanks, everyday matters, something
 * promised; answered within ten working days of acceptance, by phone or message if the petitioner agrees. It turns into
 * the normal one at any time, whose sixty days count from acceptance.
 */
public interface SimpleAnswers {

    /** Whether the acting user's organ may choose it for the petition, and if not, why. */
    SimpleOffer offer(UUID petitionId);

    /** The simple procedure of the present pass, if it was chosen. */
    Optional<SimpleView> of(UUID petitionId);

    /** Completes {@code answerSimply}: told by phone or message the case closes, on paper it waits for service. */
    void answer(UUID workItem, int version, SimpleAnswerForm form);

    /**
     * Completes {@code answerSimply}: the normal procedure takes over.
     *
     * @param cause {@link SimpleLeave#ORGAN} or {@link SimpleLeave#PETITIONER}
     */
    void toNormal(UUID workItem, int version, SimpleLeave cause, String reason);

    /** Whether {@link #disagree} is possible now for the acting user. */
    boolean mayDisagree(UUID petitionId);

    /**
     * The petitioner does not agree with the simple answer: before service the normal procedure takes over, after closure
     * a new pass follows. Recorded by the organ or the hall.
     */
    void disagree(UUID petitionId, String reason);
}
