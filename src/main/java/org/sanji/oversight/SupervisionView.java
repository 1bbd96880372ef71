package org.sanji.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.document.Attachment;
import org.sanji.petition.PetitionState;

/**
 * One cause with everything that came of it, as far as the acting user has a part in it: the organ sees its order, not who
 * named the cause, and no suggestion to another organ.
 *
 * @param row what the list shows of it
 * @param raisedBy null when a passed date raised it, and for the organ
 * @param evidence of a cause named by hand, null for the organ
 * @param mergedInto id of the order that answers for this cause, or null
 * @param order null before one is sent
 * @param words oldest first
 * @param leaderName who decides after it was put before the leader, or null
 */
public record SupervisionView(
        SupervisionRow row,
        int version,
        int pass,
        String raisedBy,
        String evidence,
        UUID mergedInto,
        Order order,
        List<Word> words,
        String leaderName,
        May may) {

    public SupervisionView {
        words = List.copyOf(words);
    }

    public UUID id() {
        return row.id();
    }

    /**
     * The order (督办函).
     *
     * @param overdue the running date passed without an answer
     * @param wasOverdue some date of it did
     * @param legalDueOn legal date of the case while it runs, else null
     * @param paper id of the order's paper when the acting user may open it, else null
     */
    public record Order(
            String number,
            LocalDate orderedOn,
            LocalDate dueOn,
            String facts,
            String demands,
            boolean overdue,
            boolean wasOverdue,
            LocalDate answeredOn,
            LocalDate legalDueOn,
            UUID paper,
            List<Suggestion> suggestions) {
        public Order {
            suggestions = List.copyOf(suggestions);
        }
    }

    /**
     * A suggestion and the replies to it, oldest first; the last one counts.
     *
     * @param paper id of its paper when the acting user may open it, else null
     * @param mayReply the acting user records the written reply of this organ
     */
    public record Suggestion(
            UUID id,
            int no,
            SuggestionKind kind,
            String organ,
            String text,
            LocalDate dueOn,
            String paperNumber,
            UUID paper,
            List<Reply> replies,
            boolean mayReply) {
        public Suggestion {
            replies = List.copyOf(replies);
        }

        /** Null while there is none. */
        public Reply last() {
            return replies.isEmpty() ? null : replies.get(replies.size() - 1);
        }
    }

    /** The reply slip; the number of the letter only when the bureau recorded it. */
    public record Reply(boolean adopted, String text, LocalDate on, String letterNumber, String by) {}

    /** One entry; the new date only where one was set, the letter only of an organ that answered by one. */
    public record Word(
            SupervisionWord kind,
            String text,
            LocalDate dueOn,
            String by,
            String organ,
            Instant at,
            AnswerLetter letter,
            List<Attachment> files) {
        public Word {
            files = List.copyOf(files);
        }
    }

    /**
     * What the acting user can do about it now.
     *
     * @param byLetter the answer is the letter of an organ without accounts, recorded by the supervisor
     * @param end revoke it or put it before the leader without an answer
     */
    public record May(boolean check, boolean answer, boolean byLetter, boolean judge, boolean end) {}

    public SupervisionState state() {
        return row.state();
    }

    public PetitionState petitionState() {
        return row.petitionState();
    }
}
