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
import org.sanji.petition.PetitionView;
import org.springframework.beans.factory.ObjectProvider;

/** The tab 包案: there when a leader took the matter on, and for leaders when it is backlog that nobody took on. */
@org.springframework.stereotype.Component
class BacklogSection implements PetitionSection {

    static final String TAB = "backlog.tab";

    private final ObjectProvider<BacklogPresenter> presenters;

    BacklogSection(ObjectProvider<BacklogPresenter> presenters) {
        this.presenters = presenters;
    }

    @Override
    public String labelKey() {
        return TAB;
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public Optional<Component> content(PetitionView petition, Runnable changed) {
        var presenter = presenters.getObject();
        var charges = presenter.charges(petition.id());
        boolean may = presenter.mayTakeOn(petition.id());
        if (charges.isEmpty() && !may) {
            return Optional.empty();
        }
        Runnable done = () -> {
            changed.run();
            MenuCountsChanged.fire();
        };
        var tab = new Tab();
        if (may) {
            var take = new Button(
                    tab.getTranslation("backlog.take"),
                    VaadinIcon.USER_CHECK.create(),
                    e -> new ChargeDialogs(presenter, done).takeOn(petition.id(), petition.number()));
            take.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
            var bar = new Div(take);
            bar.addClassName("instruction-bar");
            tab.add(bar);
        }
        charges.forEach(charge -> tab.add(new ChargeCard(charge, presenter, done)));
        if (charges.isEmpty()) {
            tab.add(new EmptyState(
                    VaadinIcon.USER_CHECK,
                    tab.getTranslation("backlog.none"),
                    tab.getTranslation("backlog.none.hint")));
        }
        return Optional.of(tab);
    }

    /** Carries the style sheets. */
    @StyleSheet("context://css/oversight.css")
    @StyleSheet("context://css/superior.css")
    static class Tab extends Div {
        Tab() {
            addClassName("instruction-tab");
        }
    }
}
