package org.sanji.mediation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Forms;
import org.sanji.mediation.AcceptForm;
import org.sanji.mediation.NoticeMethod;
import org.sanji.mediation.ObjectionForm;
import org.sanji.organization.Organ;
import org.sanji.petition.Track;

/** The organ's answer to its assignment: it accepts, objects, or names the statutory route. */
final class OrganAnswerForm extends TaskForm {

    private final transient AnswerPresenter presenter;
    private final RadioButtonGroup<AnswerPresenter.Way> way;
    private final DayField notifiedOn;
    private final Select<NoticeMethod> method =
            Inputs.select("mediation-ui.answer.method", List.of(NoticeMethod.values()));
    private final Checkbox duty = new Checkbox(Words.of("mediation-ui.answer.duty"));
    private final TextArea reason = Inputs.area("mediation-ui.answer.reason", 4000);
    private final ComboBox<Organ> proposed;
    private final StatutoryPart statutory;
    private final SimplePart simple;
    private final Div body = new Div();
    private final Button deed;

    OrganAnswerForm(AnswerPresenter presenter, Runnable changed) {
        super(changed);
        this.presenter = presenter;
        way = Inputs.radios("mediation-ui.answer.way", presenter.ways());
        way.setItemEnabledProvider(w -> w != AnswerPresenter.Way.OBJECT || presenter.mayObject());
        notifiedOn = Inputs.pastDay("mediation-ui.answer.notified-on", presenter.today());
        notifiedOn.setValue(presenter.today());
        reason.setHelperText(Words.of("mediation-ui.answer.reason.help"));
        statutory = presenter.statutoryPart();
        simple = new SimplePart(presenter.simpleOffer());
        proposed = Inputs.organ("mediation-ui.answer.proposed", presenter.otherOrgans());
        places();
        var until = new Span(Words.of(
                presenter.mayObject() ? "mediation-ui.answer.until" : "mediation-ui.answer.until-passed",
                Formats.date(presenter.objectionDueOn())));
        until.addClassName("field-note");
        until.setVisible(presenter.objectionDueOn() != null);
        add(way, until, body);
        deed = primary("mediation-ui.answer.do.ACCEPT", VaadinIcon.CHECK, this::answer);
        way.setValue(AnswerPresenter.Way.ACCEPT);
        show();
        way.addValueChangeListener(e -> show());
    }

    private void places() {
        place(notifiedOn, "notice-day", "notice-future", "notice-before-assignment");
        place(method, "notice-method");
        place(reason, "objection-reason");
        place(simple.ground, "simple-ground", "simple-litigation", "simple-duty");
        place(statutory.ground, "statutory-ground");
        place(statutory.procedure, "statutory-procedure");
        place(statutory.organ, "statutory-organ");
        place(statutory.limit, "statutory-limit");
        place(statutory.source, "statutory-source");
        place(statutory.materials, "statutory-materials");
        place(statutory.askOn, "statutory-ask-on");
        place(way, "objection-too-late", "statutory-appeal-only");
    }

    private void show() {
        body.removeAll();
        var chosen = way.getValue();
        if (chosen == null) {
            return;
        }
        switch (chosen) {
            case ACCEPT -> {
                body.add(Forms.twoColumns(notifiedOn, method));
                if (presenter.mayBeDuty()) {
                    body.add(duty);
                }
                body.add(simple);
            }
            case OBJECT -> {
                fillObjection();
                body.add(reason, Forms.twoColumns(proposed));
            }
            case STATUTORY -> {
                body.add(statutory, Forms.twoColumns(notifiedOn, method));
            }
        }
        sentence(null);
        deed.setText(Words.of("mediation-ui.answer.do." + chosen.name()));
    }

    /** Once, and never over what was typed: the category rules' organ and the reason written out. */
    private void fillObjection() {
        var rules = presenter.competence();
        if (rules.evidence() == null || !reason.isEmpty() || !proposed.isEmpty()) {
            return;
        }
        reason.setValue(rules.evidence());
        reason.setHelperText(Words.of("mediation-work.objection.filled"));
        presenter.otherOrgans().stream()
                .filter(o -> o.code().equals(rules.proposedOrgan()))
                .findFirst()
                .ifPresent(proposed::setValue);
    }

    private void answer() {
        switch (way.getValue()) {
            case ACCEPT ->
                presenter.accept(new AcceptForm(
                        notifiedOn.getValue(),
                        method.getValue(),
                        duty.getValue() ? Track.DUTY : null,
                        null,
                        simple.choice()));
            case OBJECT ->
                presenter.object(new ObjectionForm(
                        Words.typed(reason),
                        proposed.getOptionalValue().map(Organ::code).orElse(null)));
            case STATUTORY -> presenter.statutory(statutory.form(method.getValue(), notifiedOn.getValue()));
        }
        done("mediation-ui.answer.done." + way.getValue().name());
    }
}
