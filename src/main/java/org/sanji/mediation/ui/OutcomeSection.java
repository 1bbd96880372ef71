package org.sanji.mediation.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.sanji.petition.PetitionSection;
import org.sanji.petition.PetitionView;

/** The tab 处理意见与协议: what came of it, on paper. */
@org.springframework.stereotype.Component
class OutcomeSection implements PetitionSection {

    private final MediationDesk desk;

    OutcomeSection(MediationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String labelKey() {
        return "mediation-ui.tab.outcome";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Component> content(PetitionView petition, Runnable changed) {
        return petition.leadOrgan() == null || petition.sealed()
                ? Optional.empty()
                : Optional.of(new OutcomeTab(desk, petition, changed));
    }
}
