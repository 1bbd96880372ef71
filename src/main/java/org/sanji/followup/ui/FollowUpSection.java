package org.sanji.followup.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.sanji.petition.PetitionSection;
import org.sanji.petition.PetitionView;

/** The tab 回访评价: there once a pass was closed, or when there is a reason why it is not rated. */
@org.springframework.stereotype.Component
class FollowUpSection implements PetitionSection {

    static final String TAB = "followup-ui.tab";
    private static final int AFTER_OUTCOME = 28;

    private final AfterDesk desk;

    FollowUpSection(AfterDesk desk) {
        this.desk = desk;
    }

    @Override
    public String labelKey() {
        return TAB;
    }

    @Override
    public int order() {
        return AFTER_OUTCOME;
    }

    @Override
    public Optional<Component> content(PetitionView petition, Runnable changed) {
        boolean closedOnce = petition.passes().stream().anyMatch(p -> p.closedOn() != null);
        boolean ended = !petition.state().isOpen();
        return closedOnce || ended ? Optional.of(new FollowUpTab(desk, petition, changed)) : Optional.empty();
    }
}
