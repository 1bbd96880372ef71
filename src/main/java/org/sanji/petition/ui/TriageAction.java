package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sanji.common.Days;
import org.sanji.petition.PetitionActions;
import org.sanji.petition.PetitionView;
import org.sanji.petition.SuperiorLetters;
import org.sanji.petition.Triage;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;

/** Offers the triage form for the open triage task. */
@org.springframework.stereotype.Component
class TriageAction implements PetitionActions {

    private final Triage triage;
    private final OrganizationLookup lookup;
    private final SuperiorLetters letters;
    private final Clock clock;

    TriageAction(Triage triage, OrganizationLookup lookup, SuperiorLetters letters, Clock clock) {
        this.triage = triage;
        this.lookup = lookup;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public Optional<Component> action(PetitionView petition, WorkItem item, Runnable changed) {
        return item.task() == TaskKey.TRIAGE
                ? Optional.of(new TriageForm(
                        petition,
                        new TriagePresenter(triage, petition, item),
                        lookup,
                        Days.today(clock),
                        superiorDueOn(petition),
                        changed))
                : Optional.empty();
    }

    private LocalDate superiorDueOn(PetitionView petition) {
        return letters.of(petition.id()).map(SuperiorLetters.Recorded::dueOn).orElse(null);
    }
}
