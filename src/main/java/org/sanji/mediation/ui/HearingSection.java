package org.sanji.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.Forms;
import org.sanji.mediation.Hearings;
import org.sanji.petition.PetitionSection;
import org.sanji.petition.PetitionView;

/** The tab 听证: hearings of the petition, and the decision to hold one. */
@org.springframework.stereotype.Component
class HearingSection implements PetitionSection {

    private final MediationDesk desk;

    HearingSection(MediationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String labelKey() {
        return "hearing.tab";
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public Optional<Component> content(PetitionView petition, Runnable changed) {
        if (petition.leadOrgan() == null || petition.sealed()) {
            return Optional.empty();
        }
        var presenter = new HearingPresenter(desk, petition);
        var hearings = presenter.all();
        var possible = presenter.possible();
        if (hearings.isEmpty() && possible.isEmpty()) {
            return Optional.empty();
        }
        var tab = new Div();
        tab.addClassName("mediation-tab");
        tab.addAttachListener(e -> e.getUI().getPage().addStyleSheet("context://css/mediation.css"));
        if (hearings.isEmpty()) {
            tab.add(new EmptyState(VaadinIcon.COMMENTS_O, Words.of("hearing.empty"), Words.of("hearing.empty.hint")));
        }
        for (int i = hearings.size() - 1; i >= 0; i--) {
            tab.add(Forms.section(Words.of("hearing.tab"), new HearingCard(presenter, hearings.get(i), changed)));
        }
        possible.forEach(what -> tab.add(announce(presenter, what, changed)));
        return Optional.of(tab);
    }

    private static Details announce(HearingPresenter presenter, Hearings.Possible what, Runnable changed) {
        var panel = new Details(Words.of("hearing.announce." + what.kind()));
        panel.addClassNames("panel", "draft-panel");
        panel.setWidthFull();
        panel.addOpenedChangeListener(e -> {
            if (e.isOpened() && panel.getContent().findAny().isEmpty()) {
                panel.add(new HearingAnnounceForm(presenter, what, changed));
            }
        });
        return panel;
    }
}
