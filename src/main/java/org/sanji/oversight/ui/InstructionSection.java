package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.MenuCountsChanged;
import org.sanji.petition.PetitionSection;
import org.sanji.petition.PetitionState;
import org.sanji.petition.PetitionView;
import org.springframework.beans.factory.ObjectProvider;

/** The tab 领导批示: there for leaders, and for others once there is something that concerns them. */
@org.springframework.stereotype.Component
class InstructionSection implements PetitionSection {

    static final String TAB = "instruction.tab";

    private final ObjectProvider<InstructionPresenter> presenters;

    InstructionSection(ObjectProvider<InstructionPresenter> presenters) {
        this.presenters = presenters;
    }

    @Override
    public String labelKey() {
        return TAB;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Component> content(PetitionView petition, Runnable changed) {
        var presenter = presenters.getObject();
        Runnable done = () -> {
            changed.run();
            MenuCountsChanged.fire();
        };
        boolean mayGive = presenter.mayGive() && !petition.sealed() && petition.state() != PetitionState.VOIDED;
        var found = presenter.of(petition.id());
        if (found.isEmpty() && !mayGive) {
            return Optional.empty();
        }
        var tab = new Tab();
        if (mayGive) {
            var give = new Button(
                    tab.getTranslation("instruction.give"),
                    VaadinIcon.PENCIL.create(),
                    e -> new InstructionDialogs(presenter, done).give(petition.id(), petition.number()));
            give.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
            var bar = new Div(give);
            bar.addClassName("instruction-bar");
            tab.add(bar);
        }
        found.forEach(i -> tab.add(new InstructionCard(i, presenter, done)));
        if (found.isEmpty()) {
            tab.add(new EmptyState(
                    VaadinIcon.PENCIL,
                    tab.getTranslation("instruction.none"),
                    tab.getTranslation("instruction.none.hint")));
        }
        return Optional.of(tab);
    }

    /** Carries the style sheet. */
    @StyleSheet("context://css/oversight.css")
    static class Tab extends Div {
        Tab() {
            addClassName("instruction-tab");
        }
    }
}
