package org.sanji.assistance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Points out social assistance in a case (Art 37). By those who act on the petition; never on an accusation. */
public interface Assistance {

    /** What can be pointed out, in the order of the file. */
    List<AssistanceKind> kinds();

    /** What was pointed out in this case, withdrawn entries too, oldest first; empty for a former lead organ. */
    List<AssistanceView> of(UUID petitionId);

    /** Whether the acting user may point something out here. */
    boolean mayPointOut(UUID petitionId);

    /**
     * @throws org.sanji.common.RuleViolation {@code assistance-kind}, {@code assistance-told-on},
     *     {@code assistance-how}, {@code assistance-again}, {@code assistance-voided}
     */
    UUID pointOut(UUID petitionId, AssistanceForm form);

    /** It was a mistake: the entry stays visible with the reason. */
    void withdraw(UUID id, String reason);

    /** What the petitioner told of it, if anything; nothing is asked and nothing expected. */
    void heard(UUID id, LocalDate on, String text);
}
