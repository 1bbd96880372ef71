package org.sanji.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The letters by which superiors assign petitions (上级交办). A wrong one is replaced with a reason; both are kept. */
public interface SuperiorLetters {

    /** Codes of the organs that may assign to the bureau. */
    List<String> senders();

    /** The house's last day for the report on a petition registered today. */
    LocalDate houseDueOn();

    /**
     * Records the letter of a petition that the acting receptionist or triage officer sees; its origin is then a superior's
     * assignment.
     *
     * @param reason required when it replaces another
     * @throws org.sanji.common.RuleViolation {@code superior-organ}, {@code superior-number}, {@code superior-due-past},
     *     {@code superior-due-law}, {@code superior-reason}
     */
    void record(UUID petitionId, SuperiorLetter letter, String reason);

    /** The letter that holds now, of a petition that the acting user sees. */
    Optional<Recorded> of(UUID petitionId);

    /**
     * A letter as it was recorded.
     *
     * @param dueOn last day for the report: the letter's, else the house's
     * @param startedOn day from which the house's period counts
     */
    record Recorded(
            SuperiorLetter letter, LocalDate dueOn, LocalDate startedOn, LocalDate recordedOn, String recordedBy) {

        /** The house's period stands in for a date that the letter does not name. */
        public boolean byHouse() {
            return letter.reportDueOn() == null;
        }
    }
}
