package org.sanji.assistance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was pointed out in a case.
 *
 * @param withdrawal null while it stands
 * @param heard what the petitioner told of it later, oldest first; nobody asks
 */
public record AssistanceView(
        UUID id,
        AssistanceKind kind,
        LocalDate toldOn,
        ToldHow how,
        boolean helped,
        String note,
        String by,
        String organ,
        Withdrawal withdrawal,
        List<Heard> heard) {

    public AssistanceView {
        heard = List.copyOf(heard);
    }

    public boolean stands() {
        return withdrawal == null;
    }

    /** It was pointed out by mistake. */
    public record Withdrawal(LocalDate on, String by, String reason) {}

    /** What the petitioner told. */
    public record Heard(LocalDate on, String text, String by) {}
}
