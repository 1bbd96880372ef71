package org.sanji.oversight.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.oversight.InstructionCounts;
import org.sanji.oversight.InstructionFilter;
import org.sanji.oversight.InstructionForm;
import org.sanji.oversight.InstructionView;
import org.sanji.oversight.Instructions;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Instructions as the acting user sees, writes and answers them. */
@Component
@Scope("prototype")
class InstructionPresenter {

    private final Instructions instructions;
    private final Organs organs;
    private final CurrentUser user;
    private final Clock clock;
    private InstructionFilter filter = InstructionFilter.of(null);

    InstructionPresenter(Instructions instructions, Organs organs, CurrentUser user, Clock clock) {
        this.instructions = instructions;
        this.organs = organs;
        this.user = user;
        this.clock = clock;
    }

    void narrow(InstructionFilter newFilter) {
        filter = newFilter;
    }

    PageSlice<InstructionView> page(PageQuery page) {
        return instructions.page(filter, page);
    }

    InstructionCounts counts() {
        return instructions.counts(filter);
    }

    List<InstructionView> of(UUID petitionId) {
        return instructions.of(petitionId);
    }

    boolean mayGive() {
        return user.actor().has(Role.LEADER);
    }

    List<Organ> addressees(UUID petitionId) {
        return instructions.addressees(petitionId).stream().map(organs::byCode).toList();
    }

    LocalDate proposedDueOn() {
        return instructions.proposedDueOn();
    }

    void give(UUID petitionId, Organ organ, String text, LocalDate dueOn) {
        instructions.give(petitionId, new InstructionForm(organ == null ? null : organ.code(), text, dueOn));
    }

    void feedback(InstructionView instruction, String text, boolean done) {
        instructions.feedback(instruction.id(), instruction.version(), text, done);
    }

    void accept(InstructionView instruction, String note) {
        instructions.accept(instruction.id(), instruction.version(), note);
    }

    void askAgain(InstructionView instruction, String text, LocalDate dueOn) {
        instructions.askAgain(instruction.id(), instruction.version(), text, dueOn);
    }

    String organ(String code) {
        return organs.nameOf(code);
    }

    List<Organ> organs() {
        return organs.all().stream().filter(Organ::hasAccounts).toList();
    }

    LocalDate today() {
        return Days.today(clock);
    }
}
