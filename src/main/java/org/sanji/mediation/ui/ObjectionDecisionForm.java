package org.sanji.mediation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Forms;
import org.sanji.common.ui.KeyValueList;
import org.sanji.mediation.ObjectionDecision;
import org.sanji.mediation.ObjectionRuling;
import org.sanji.organization.Organ;

/** The bureau's word on an objection (Arts 23, 24). */
final class ObjectionDecisionForm extends TaskForm {

    private final transient AnswerPresenter presenter;
    private final RadioButtonGroup<ObjectionRuling> ruling =
            Inputs.radios("mediation-ui.ruling", List.of(ObjectionRuling.values()));
    private final ComboBox<Organ> newLead;
    private final MultiSelectComboBox<Organ> coOrgans;
    private final TextArea reason = Inputs.area("mediation-ui.ruling.reason", 4000);
    private final Div body = new Div();

    ObjectionDecisionForm(AnswerPresenter presenter, Runnable changed) {
        super(changed);
        this.presenter = presenter;
        newLead = Inputs.organ("mediation-ui.ruling.new-lead", presenter.otherOrgans());
        coOrgans = Inputs.organs("mediation-ui.ruling.co-organs", presenter.otherOrgans());
        place(ruling, "objection-ruling");
        place(newLead, "objection-new-lead", "organ-not-assignable");
        place(coOrgans, "objection-co-organs");
        place(reason, "objection-ruling-reason");
        objection();
        add(ruling, body, reason);
        primary("mediation-ui.ruling.do", VaadinIcon.CHECK, this::decide);
        ruling.addValueChangeListener(e -> show());
    }

    private void objection() {
        var objection = presenter.openObjection();
        if (objection == null) {
            return;
        }
        var rules = presenter.competence();
        add(new KeyValueList()
                .with(Words.of("mediation-ui.objection.organ"), presenter.organName(objection.organ()))
                .with(Words.of("mediation-ui.objection.on"), Formats.date(objection.on()))
                .withWide(Words.of("mediation-ui.objection.reason"), objection.reason())
                .with(Words.of("mediation-ui.objection.proposed"), presenter.organName(objection.proposedOrgan()))
                .withWide(Words.of("mediation-work.objection.rules"), presenter.rules(rules))
                .withWide(
                        Words.of("mediation-work.objection.duties"),
                        String.join(Words.of("mediation-ui.comma"), rules.leadDuties())));
        presenter.otherOrgans().stream()
                .filter(organ -> organ.code().equals(objection.proposedOrgan()))
                .findFirst()
                .ifPresent(newLead::setValue);
    }

    private void show() {
        body.removeAll();
        if (ruling.getValue() == ObjectionRuling.REASSIGN) {
            body.add(Forms.twoColumns(newLead));
        } else if (ruling.getValue() == ObjectionRuling.JOINT) {
            body.add(Forms.twoColumns(coOrgans));
        }
    }

    private void decide() {
        var lead = ruling.getValue() == ObjectionRuling.REASSIGN
                ? newLead.getOptionalValue().map(Organ::code).orElse(null)
                : null;
        var others = ruling.getValue() == ObjectionRuling.JOINT
                ? coOrgans.getValue().stream().map(Organ::code).sorted().toList()
                : List.<String>of();
        presenter.decide(new ObjectionDecision(ruling.getValue(), lead, others, Words.typed(reason)));
        done("mediation-ui.ruling.done");
    }
}
