package org.sanji.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An instruction with everything that was written after it.
 *
 * @param number of the petition
 * @param organ code of the addressee
 * @param replies oldest first
 * @param mayAnswer the acting user gives feedback
 * @param mayJudge the acting user is the leader who takes note or asks again
 */
public record InstructionView(
        UUID id,
        int version,
        UUID petitionId,
        String number,
        String title,
        String leaderName,
        String organ,
        String text,
        LocalDate givenOn,
        LocalDate dueOn,
        InstructionState state,
        List<Reply> replies,
        boolean mayAnswer,
        boolean mayJudge) {

    public InstructionView {
        replies = List.copyOf(replies);
    }

    /** What was written after it. */
    public record Reply(ReplyKind kind, String text, String by, String organ, Instant at) {}
}
