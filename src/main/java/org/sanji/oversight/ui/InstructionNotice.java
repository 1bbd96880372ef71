package org.sanji.oversight.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.sanji.common.ui.Formats;
import org.sanji.oversight.InstructionView;
import org.sanji.oversight.Instructions;
import org.sanji.petition.PetitionNotice;
import org.sanji.petition.PetitionView;
import org.springframework.stereotype.Component;

/** Tells the addressee on top of the petition that a leader waits for feedback, and the leader that it came. */
@Component
class InstructionNotice implements PetitionNotice {

    private final Instructions instructions;

    InstructionNotice(Instructions instructions) {
        this.instructions = instructions;
    }

    @Override
    public Optional<String> notice(PetitionView petition) {
        var found = instructions.of(petition.id());
        return found.stream()
                .filter(InstructionView::mayAnswer)
                .map(i -> I18NProvider.translate(
                        "instruction.notice.answer", i.leaderName(), Formats.date(i.dueOn()), i.text()))
                .findFirst()
                .or(() -> found.stream()
                        .filter(InstructionView::mayJudge)
                        .map(i -> I18NProvider.translate("instruction.notice.judge"))
                        .findFirst());
    }
}
