package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.sanji.common.ui.DueBadge;
import org.sanji.oversight.SuperiorReportState;
import org.sanji.oversight.SuperiorReportView;
import org.sanji.oversight.SuperiorReportView.DueBy;
import org.sanji.petition.Origin;
import org.sanji.petition.PetitionState;
import org.sanji.petition.PetitionStrip;
import org.sanji.petition.PetitionView;
import org.sanji.petition.SuperiorLetters;
import org.springframework.beans.factory.ObjectProvider;

/** Says on the petition page who assigned it, by which letter, and by when the report is due. */
@org.springframework.stereotype.Component
class SuperiorStrip implements PetitionStrip {

    private final ObjectProvider<SuperiorPresenter> presenters;

    SuperiorStrip(ObjectProvider<SuperiorPresenter> presenters) {
        this.presenters = presenters;
    }

    @Override
    public Optional<Component> strip(PetitionView petition, Runnable changed) {
        if (petition.origin() != Origin.SUPERIOR_ASSIGNED || petition.ownPartOnly()) {
            return Optional.empty();
        }
        var presenter = presenters.getObject();
        return presenter
                .letter(petition.id())
                .map(letter -> line(presenter, letter, presenter.of(petition.id())))
                .or(() -> missing(petition));
    }

    private static Component line(
            SuperiorPresenter presenter, SuperiorLetters.Recorded letter, Optional<SuperiorReportView> report) {
        var line = new Line(
                letter.letter().important() ? "superior-report.strip.important" : "superior-report.strip",
                presenter.organ(letter.letter().organ()),
                letter.letter().number());
        var state = report.map(SuperiorReportView::state).orElse(SuperiorReportState.WAITING);
        if (state != SuperiorReportState.SENT) {
            var by = report.map(SuperiorReportView::dueBy).orElse(letter.byHouse() ? DueBy.HOUSE : DueBy.LETTER);
            var due = new DueBadge(report.map(SuperiorReportView::dueOn).orElse(letter.dueOn()), presenter.today())
                    .because(line.getTranslation("DueBy." + by));
            line.add(new Span(line.getTranslation("superior-report.strip.due")), due);
        }
        report.ifPresent(r -> line.add(SuperiorReportsView.state(r.state())));
        return line;
    }

    /** The desk did not have the letter at hand; the bureau records it from the menu. */
    private static Optional<Component> missing(PetitionView petition) {
        boolean matters = !petition.historic() && !petition.sealed() && petition.state() != PetitionState.VOIDED;
        return matters ? Optional.of(new Line("superior-report.strip.missing", "", "")) : Optional.empty();
    }

    /** Carries the style sheet. */
    @StyleSheet("context://css/superior.css")
    static class Line extends Div {
        Line(String key, String organ, String number) {
            addClassName("superior-strip");
            add(VaadinIcon.ARROW_CIRCLE_DOWN_O.create(), new Span(getTranslation(key, organ, number)));
        }
    }
}
