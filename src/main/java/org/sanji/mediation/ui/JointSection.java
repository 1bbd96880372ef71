package org.sanji.mediation.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.PetitionSection;
import org.sanji.petition.PetitionView;

/** The tab 联合调处 of a petition that reached level two. */
@org.springframework.stereotype.Component
class JointSection implements PetitionSection {

    private final MediationDesk desk;

    JointSection(MediationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String labelKey() {
        return "mediation-work.joint";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Component> content(PetitionView petition, Runnable changed) {
        boolean never = petition.leadOrgan() == null
                || petition.sealed()
                || petition.coOrgans().isEmpty()
                        && !petition.ownPartOnly()
                        && (petition.level() == null || petition.level() == MediationLevel.DEPARTMENT);
        if (never) {
            return Optional.empty();
        }
        var presenter = new JointPresenter(desk, petition);
        return presenter.applies() ? Optional.of(new JointTab(presenter, changed)) : Optional.empty();
    }
}
