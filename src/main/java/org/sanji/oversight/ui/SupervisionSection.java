package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.EmptyState;
import org.sanji.oversight.SupervisionView;
import org.sanji.petition.PetitionSection;
import org.sanji.petition.PetitionView;
import org.springframework.beans.factory.ObjectProvider;

/** The tab 督办: for the bureau always, for others once there is an order that concerns them. */
@org.springframework.stereotype.Component
class SupervisionSection implements PetitionSection {

    static final String TAB = "supervision.tab";

    private final ObjectProvider<SupervisionPresenter> presenters;

    SupervisionSection(ObjectProvider<SupervisionPresenter> presenters) {
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
        var accused = presenter.accused(petition.id());
        var found = presenter.of(petition.id());
        if (accused.isEmpty() && found.isEmpty()) {
            return Optional.empty();
        }
        var tab = new Tab();
        if (!accused.isEmpty()) {
            var raise = new Button(
                    tab.getTranslation("supervision.raise"),
                    VaadinIcon.BELL_O.create(),
                    e -> new RaiseDialog(petition.id(), petition.number(), accused, presenter, changed).open());
            raise.addThemeVariants(ButtonVariant.LUMO_SMALL);
            var bar = new Div(raise);
            bar.addClassName("instruction-bar");
            tab.add(bar);
        }
        found.forEach(view -> tab.add(card(view, presenter, changed)));
        if (found.isEmpty()) {
            tab.add(new EmptyState(
                    VaadinIcon.BELL_O,
                    tab.getTranslation("supervision.none"),
                    tab.getTranslation("supervision.none.hint")));
        }
        return Optional.of(tab);
    }

    private static Component card(SupervisionView view, SupervisionPresenter presenter, Runnable changed) {
        var row = view.row();
        var who = new Span(SupervisionWords.text(
                "supervision.card.head", presenter.organName(row.organ()), SupervisionWords.cause(row)));
        who.addClassName("instruction-who");
        var head = new Div(who, SupervisionWords.state(row.state()));
        head.addClassName("instruction-head");
        if (row.state().isOpen()) {
            head.add(new DueBadge(row.dueOn(), presenter.today()).because(presenter.why(row)));
        }
        head.add(SupervisionWords.link(
                "supervision/" + view.id(),
                row.orderNumber() == null ? SupervisionWords.text("supervision.open") : row.orderNumber()));
        var card = new Div(head);
        card.addClassNames("panel", "instruction-card");
        if (view.order() != null) {
            var demands = new Div(view.order().demands());
            demands.addClassName("instruction-words");
            card.add(demands, OrderCard.suggestions(view, presenter, changed));
        }
        view.words().forEach(w -> card.add(OrderCard.word(w, presenter)));
        return card;
    }

    /** Carries the style sheets. */
    @StyleSheet("context://css/oversight.css")
    @StyleSheet("context://css/supervision.css")
    static class Tab extends Div {
        Tab() {
            addClassName("instruction-tab");
        }
    }
}
