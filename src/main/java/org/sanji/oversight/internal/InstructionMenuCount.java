package org.sanji.oversight.internal;

import org.sanji.common.ui.MenuCount;
import org.sanji.oversight.InstructionFilter;
import org.sanji.oversight.Instructions;
import org.springframework.stereotype.Component;

/** Instructions on which the acting user has to do something, beside 批示件 in the menu. */
@Component
class InstructionMenuCount implements MenuCount {

    private final Instructions instructions;

    InstructionMenuCount(Instructions instructions) {
        this.instructions = instructions;
    }

    @Override
    public String path() {
        return "instructions";
    }

    @Override
    public Figure figure() {
        var counts = instructions.counts(InstructionFilter.of(null));
        return new Figure(counts.mine(), counts.overdue() > 0);
    }
}
