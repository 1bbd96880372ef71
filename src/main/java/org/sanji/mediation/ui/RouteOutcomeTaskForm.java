package org.sanji.mediation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Forms;
import org.sanji.mediation.RouteOutcome;
import org.sanji.mediation.RouteOutcomeForm;
import org.sanji.petition.PetitionView;
import org.sanji.process.WorkItem;

/** What the organ learnt about a statutory route: its result, or when it asks again. */
final class RouteOutcomeTaskForm extends TaskForm {

    private static final String KNOWN = "route.way.known";
    private static final String PENDING = "route.way.pending";

    private final RadioButtonGroup<String> way = new RadioButtonGroup<>(Words.of("route.way"));
    private final RadioButtonGroup<RouteOutcome> outcome =
            Inputs.radios("route.outcome", List.of(RouteOutcome.values()));
    private final TextField organ = Inputs.line("route.decided-by", 200);
    private final DayField decidedOn;
    private final TextField reference = Inputs.line("route.reference", 200);
    private final TextArea note = Inputs.area("route.note", 2000);
    private final DayField nextOn = Inputs.day("route.next");
    private final Div body = new Div();

    RouteOutcomeTaskForm(MediationDesk desk, PetitionView petition, WorkItem item, Runnable changed) {
        super(changed);
        decidedOn = Inputs.pastDay("route.decided-on", desk.today());
        desk.routes().of(petition.id()).stream()
                .filter(r -> r.id().toString().equals(item.subject()))
                .findFirst()
                .ifPresent(route -> {
                    organ.setValue(route.toOrgan());
                    add(new RoutePanel(route, desk.today()));
                });
        nextOn.setMin(desk.today().plusDays(1));
        nextOn.setValue(desk.routes().proposedAskOn());
        note.setMinHeight("64px");
        way.setItems(KNOWN, PENDING);
        way.setItemLabelGenerator(Words::of);
        way.addValueChangeListener(e -> show());
        add(way, body);
        place(outcome, "route-outcome");
        place(organ, "route-outcome-organ");
        place(decidedOn, "route-outcome-day", "route-outcome-future", "route-outcome-before");
        place(note, "route-note");
        place(nextOn, "statutory-ask-on");
        primary("route.do", VaadinIcon.CHECK, () -> {
            if (KNOWN.equals(way.getValue())) {
                desk.routes()
                        .close(
                                item.id(),
                                item.version(),
                                new RouteOutcomeForm(
                                        outcome.getValue(),
                                        Words.typed(organ),
                                        decidedOn.getValue(),
                                        Words.typed(reference),
                                        Words.typed(note)));
            } else {
                desk.routes().askAgain(item.id(), item.version(), Words.typed(note), nextOn.getValue());
            }
            done("route.done");
        });
        way.setValue(KNOWN);
    }

    private void show() {
        body.removeAll();
        if (KNOWN.equals(way.getValue())) {
            body.add(outcome, Forms.twoColumns(organ, decidedOn, reference), note);
        } else {
            body.add(note, Forms.twoColumns(nextOn));
        }
    }
}
