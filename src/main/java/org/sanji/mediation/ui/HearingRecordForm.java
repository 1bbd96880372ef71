package org.sanji.mediation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.sanji.mediation.HearingMinutes;
import org.sanji.mediation.HearingResult;
import org.sanji.process.WorkItem;

/** What happened on the day of the hearing: its record, or why it was not held. */
final class HearingRecordForm extends TaskForm {

    private final transient HearingPresenter presenter;
    private final transient WorkItem item;
    private final RadioButtonGroup<HearingResult> result =
            Inputs.radios("hearing.result", List.of(HearingResult.values()));
    private final Checkbox came = new Checkbox(Words.of("hearing.came"), true);
    private final TextArea attendance = Inputs.area("hearing.attendance", 2000);
    private final RowsEditor<HearingMinutes.Evidence> evidence =
            new RowsEditor<>("hearing.evidence", "hearing.evidence.add", HearingPeople::evidence);
    private final TextArea course = Inputs.area("hearing.course", 20_000);
    private final TextArea whyNot = Inputs.area("hearing.why-not", 2000);
    private final Div body = new Div();

    HearingRecordForm(HearingPresenter presenter, WorkItem item, Runnable changed) {
        super(changed);
        this.presenter = presenter;
        this.item = item;
        attendance.setMinHeight("64px");
        attendance.setPlaceholder(Words.of("hearing.attendance.hint"));
        course.setPlaceholder(Words.of("hearing.course.hint"));
        evidence.addRow(HearingPeople.evidence());
        var hearing = presenter.of(item);
        add(new HearingFacts(presenter, hearing));
        if (hearing.start().isAfter(presenter.now())) {
            notice(VaadinIcon.CALENDAR_CLOCK, Words.of("hearing.record.wait", HearingFacts.when(hearing)));
            return;
        }
        add(result, body);
        place(result, "hearing-result", "hearing-not-yet", "hearing-challenge-open");
        place(attendance, "hearing-attendance");
        place(course, "hearing-course");
        place(whyNot, "hearing-why-not");
        primary("hearing.record.do", VaadinIcon.CHECK, this::record);
        result.addValueChangeListener(e -> show());
        result.setValue(HearingResult.HELD);
        keep(presenter
                .keeper("hearing-record-" + item.id())
                .choice("result", result, HearingResult.class)
                .text("attendance", attendance)
                .rows("evidence", evidence)
                .text("course", course)
                .text("whyNot", whyNot));
    }

    private void show() {
        body.removeAll();
        if (result.getValue() == HearingResult.HELD) {
            body.add(came, attendance, evidence, course);
        } else {
            body.add(whyNot);
        }
    }

    private void record() {
        presenter.record(
                item,
                new HearingMinutes(
                        result.getValue(),
                        came.getValue(),
                        Words.typed(attendance),
                        evidence.values(),
                        Words.typed(course),
                        Words.typed(whyNot)));
        done("hearing.record.done");
    }
}
