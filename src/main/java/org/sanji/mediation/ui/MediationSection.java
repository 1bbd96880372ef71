package org.sanji.mediation.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.sanji.petition.PetitionSection;
import org.sanji.petition.PetitionView;

/** The tab 调处: answers, objections, rooms, sessions, positions, conflicts of interest. */
@org.springframework.stereotype.Component
class MediationSection implements PetitionSection {

    private final MediationDesk desk;

    MediationSection(MediationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String labelKey() {
        return "mediation-ui.tab.mediation";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> content(PetitionView petition, Runnable changed) {
        return petition.leadOrgan() == null || petition.sealed()
                ? Optional.empty()
                : Optional.of(new MediationTab(desk, petition, changed));
    }
}
