package org.sanji.mediation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.sanji.mediation.ChallengeDecision;
import org.sanji.mediation.HearingForm;
import org.sanji.mediation.HearingView;
import org.sanji.process.WorkItem;

/** The head decides whether challenged members stand back, and who sits in their place. */
final class ChallengeRulingForm extends TaskForm {

    private static final String UPHELD = "hearing.ruling.upheld";
    private static final String REJECTED = "hearing.ruling.rejected";

    private final RadioButtonGroup<String> ruling = new RadioButtonGroup<>(Words.of("hearing.ruling"));
    private final TextArea reason = Inputs.area("hearing.ruling.reason", 2000);
    private final transient List<Seat> seats = new ArrayList<>();
    private final Div body = new Div();

    /** The fields of one seat that becomes free. */
    private record Seat(TextField name, TextField post, boolean chair) {

        HearingForm.Member member() {
            return new HearingForm.Member(Words.typed(name), Words.typed(post), chair);
        }
    }

    ChallengeRulingForm(HearingPresenter presenter, WorkItem item, Runnable changed) {
        super(changed);
        var hearing = presenter.of(item);
        var challenge = hearing.challenges().stream()
                .filter(HearingView.Challenge::waits)
                .findFirst()
                .orElseThrow(() -> new org.sanji.common.StaleActionException("challenge"));
        lead(Words.of(
                "hearing.ruling.lead",
                challenge.by(),
                String.join(Words.of("mediation-ui.comma"), challenge.members()),
                challenge.reason()));
        ruling.setItems(REJECTED, UPHELD);
        ruling.setItemLabelGenerator(Words::of);
        hearing.sitting().stream()
                .filter(m -> challenge.members().contains(m.name()))
                .forEach(this::seat);
        body.setVisible(false);
        ruling.addValueChangeListener(e -> body.setVisible(UPHELD.equals(e.getValue())));
        add(ruling, body, reason);
        place(reason, "hearing-challenge-ruling");
        primary("hearing.ruling.do", VaadinIcon.CHECK, () -> {
            if (ruling.isEmpty()) {
                show("hearing-challenge-choice", Words.of("rule.hearing-challenge-choice"));
                return;
            }
            boolean upheld = UPHELD.equals(ruling.getValue());
            presenter.decide(
                    item,
                    new ChallengeDecision(
                            upheld,
                            Words.typed(reason),
                            upheld ? seats.stream().map(Seat::member).toList() : List.of()));
            done("hearing.ruling.done");
        });
    }

    private void seat(HearingView.Member leaving) {
        var seat = new Seat(
                HearingPeople.named("hearing.member.name", 100),
                HearingPeople.named("hearing.member.post", 200),
                leaving.chair());
        seats.add(seat);
        seat.post().addClassName("grow");
        var chair = new Checkbox(Words.of("hearing.member.chair"), leaving.chair());
        chair.setReadOnly(true);
        var line = new Div(new Span(Words.of("hearing.ruling.new", leaving.name())), seat.name(), seat.post(), chair);
        line.addClassName("rows-line");
        body.add(line);
    }
}
