package org.sanji.petition.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.UiErrors;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.PetitionView;
import org.sanji.petition.TriageProposal;
import org.sanji.petition.TriageRoute;

/** The bureau's decision: the proposal beside the choice, and only the fields that the chosen route needs. */
final class TriageForm extends Div {

    private final transient PetitionView petition;
    private final transient TriagePresenter presenter;
    private final transient OrganizationLookup lookup;
    private final transient Runnable changed;
    private final RadioButtonGroup<TriageRoute> route = new RadioButtonGroup<>(Labels.of("triage.route"));
    private final ComboBox<Choice> lead = new ComboBox<>(Labels.of("triage.lead"));
    private final MultiSelectComboBox<Choice> others = new MultiSelectComboBox<>(Labels.of("triage.others"));
    private final ComboBox<Choice> receiver = new ComboBox<>(Labels.of("triage.receiver"));
    private final RadioButtonGroup<MediationLevel> level = new RadioButtonGroup<>(Labels.of("triage.level"));
    private final DayField reportDue = new DayField(Labels.of("triage.report-due"));
    private final TextField ground = new TextField(Labels.of("triage.ground"));
    private final TextField reference = new TextField(Labels.of("triage.reference"));
    private final TextField reason = new TextField(Labels.of("triage.reason"));
    private final Span error = Fields.errorLine();
    private final Button decide = new Button(VaadinIcon.CHECK.create());

    /** @param superiorDueOn by when the superior that assigned it wants a report, or null */
    TriageForm(
            PetitionView petition,
            TriagePresenter presenter,
            OrganizationLookup lookup,
            LocalDate today,
            LocalDate superiorDueOn,
            Runnable changed) {
        this.petition = petition;
        this.presenter = presenter;
        this.lookup = lookup;
        this.changed = changed;
        addClassName("triage-form");
        if (petition.newFactsClaimed()) {
            add(newFacts());
        }
        setUp(today);
        reportDue.setValue(reportDue(today, superiorDueOn));
        preselect();
        var foot = new Div(error, decide);
        foot.addClassName("action-foot");
        add(proposal(), route, fields(), foot);
        showFields();
    }

    /** An organ reports before the bureau has to. */
    private LocalDate reportDue(LocalDate today, LocalDate superiorDueOn) {
        var usual = lookup.answerDue(today);
        boolean earlier = superiorDueOn != null && superiorDueOn.isBefore(usual) && !superiorDueOn.isBefore(today);
        return earlier ? superiorDueOn : usual;
    }

    private void setUp(LocalDate today) {
        route.setItems(presenter.routes());
        route.setItemLabelGenerator(Labels::of);
        route.addValueChangeListener(e -> showFields());
        lead.setItems(lookup.handlingOrgans());
        others.setItems(lookup.handlingOrgans());
        receiver.setItems(lookup.transferOrgans());
        List.of(lead, receiver).forEach(box -> box.setItemLabelGenerator(Choice::name));
        others.setItemLabelGenerator(Choice::name);
        others.setPlaceholder(Labels.of("triage.others.hint"));
        others.addValueChangeListener(e -> {
            boolean joint = !e.getValue().isEmpty();
            level.setItemEnabledProvider(l -> !joint || l != MediationLevel.DEPARTMENT);
            if (joint && level.getValue() == MediationLevel.DEPARTMENT) {
                level.setValue(MediationLevel.JOINT);
            }
        });
        lead.addValueChangeListener(e -> showButton());
        receiver.addValueChangeListener(e -> showButton());
        level.setItems(MediationLevel.values());
        level.setItemLabelGenerator(Labels::of);
        reportDue.setMin(today);
        ground.setMaxLength(300);
        reference.setMaxLength(200);
        reason.setMaxLength(500);
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        decide.setDisableOnClick(true);
        decide.addClickListener(e -> decide());
    }

    private void preselect() {
        route.setValue(presenter.firstRoute());
        level.setValue(MediationLevel.DEPARTMENT);
        var proposal = petition.proposal();
        if (proposal == null) {
            return;
        }
        var organs = proposal.organs();
        if (!organs.isEmpty()) {
            pick(lead, lookup.handlingOrgans(), organs.get(0));
            pick(receiver, lookup.transferOrgans(), organs.get(0));
            others.setValue(lookup.handlingOrgans().stream()
                    .filter(c -> organs.subList(1, organs.size()).contains(c.code()))
                    .toList());
        }
        if (proposal.level() >= MediationLevel.JOINT.number()) {
            level.setValue(MediationLevel.of(proposal.level()));
        }
    }

    private static void pick(ComboBox<Choice> box, List<Choice> choices, String code) {
        choices.stream().filter(c -> c.code().equals(code)).findFirst().ifPresent(box::setValue);
    }

    private Div proposal() {
        var line = new Div(VaadinIcon.LIGHTBULB.create());
        line.addClassName("proposal-line");
        var p = petition.proposal();
        if (p == null) {
            line.add(new Span(Labels.of("triage.no-proposal")));
        } else if (p.organs().isEmpty()) {
            line.add(new Span(Labels.of("triage.proposal.no-organ", Labels.of(p.route()))));
        } else {
            var names = Labels.list(p.organs().stream().map(lookup::organ).toList());
            var text = TriagePresenter.goesToOrgan(p.route())
                    ? Labels.of(
                            "triage.proposal",
                            Labels.of(p.route()),
                            names,
                            Labels.of(MediationLevel.of(Math.max(1, p.level()))))
                    : Labels.of("triage.proposal.other", Labels.of(p.route()), names);
            line.add(new Span(text));
        }
        if (p != null && p.cause() != null) {
            line.add(cause(p));
        }
        return line;
    }

    /** Why, and for a proposal to the leader, who that is. */
    private Span cause(TriageProposal p) {
        boolean leader =
                p.level() == MediationLevel.LEADERSHIP.number() && !p.organs().isEmpty();
        var why = Labels.of("triage.cause." + p.cause());
        var text = leader
                ? Labels.of(
                        "triage.cause.leader", why, lookup.leaderOf(p.organs().get(0)))
                : why;
        var cause = new Span(text);
        cause.addClassName("proposal-cause");
        return cause;
    }

    private FormLayout fields() {
        var form = new FormLayout();
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("640px", 12));
        form.add(lead, 3);
        form.add(receiver, 4);
        form.add(others, 5);
        form.add(level, 4);
        form.add(reportDue, 3);
        form.add(ground, 8);
        form.add(reference, 4);
        form.add(reason, 9);
        return form;
    }

    private void showFields() {
        var r = route.getValue();
        boolean organ = TriagePresenter.goesToOrgan(r);
        lead.setVisible(organ);
        others.setVisible(organ);
        level.setVisible(organ);
        receiver.setVisible(r == TriageRoute.TRANSFER);
        reportDue.setVisible(r == TriageRoute.ASSIGN);
        ground.setVisible(r == TriageRoute.TRANSFER || r == TriageRoute.NOT_ACCEPT);
        boolean refuses = r == TriageRoute.NOT_ACCEPT || r == TriageRoute.NO_FURTHER;
        reference.setVisible(refuses);
        reason.setLabel(Labels.of(refuses ? "triage.reason.printed" : "triage.reason"));
        Fields.show(error, null);
        showButton();
    }

    private void showButton() {
        var r = route.getValue();
        var to = TriagePresenter.goesToOrgan(r) ? lead : r == TriageRoute.TRANSFER ? receiver : null;
        decide.setText(
                to == null || to.isEmpty()
                        ? Labels.of(r)
                        : Labels.of(
                                "triage.decide-to", Labels.of(r), to.getValue().name()));
    }

    private Div newFacts() {
        var why = new TextField(Labels.of("triage.new-facts.reason"));
        why.setMaxLength(500);
        why.setWidthFull();
        var confirm = new Button(Labels.of("triage.new-facts.confirm"), e -> judge(true, why));
        var reject = new Button(Labels.of("triage.new-facts.reject"), e -> judge(false, why));
        var buttons = new Div(confirm, reject);
        buttons.addClassName("button-row");
        var box = new Div(new Span(Labels.of("triage.new-facts")), why, buttons);
        box.addClassName("new-facts");
        return box;
    }

    private void judge(boolean confirmed, TextField why) {
        if (Fields.text(why) == null) {
            why.setErrorMessage(Labels.of("case.reason.missing"));
            why.setInvalid(true);
            why.focus();
            return;
        }
        presenter.judgeNewFacts(confirmed, Fields.text(why));
        changed.run();
    }

    private void decide() {
        List.<HasValidation>of(lead, others, receiver, reportDue, ground, reference, reason)
                .forEach(f -> f.setInvalid(false));
        try {
            presenter.decide(route.getValue(), read());
            Notices.done(Labels.of("triage.done", petition.number(), Labels.of(route.getValue())));
            changed.run();
        } catch (RuleViolation violation) {
            show(violation);
        } catch (StaleActionException stale) {
            UiErrors.show(stale);
            changed.run();
        } finally {
            decide.setEnabled(true);
        }
    }

    private TriagePresenter.Fill read() {
        var organ = route.getValue() == TriageRoute.TRANSFER ? receiver : lead;
        return new TriagePresenter.Fill(
                organ.getOptionalValue().map(Choice::code).orElse(null),
                others.getValue().stream().map(Choice::code).toList(),
                level.getValue().number(),
                reportDue.getValue(),
                Fields.text(ground),
                Fields.text(reference),
                Fields.text(reason));
    }

    private void show(RuleViolation violation) {
        var sentence = Labels.of(violation.messageKey(), violation.args());
        Map<String, AbstractField<?, ?>> places = Map.of(
                "organ-missing", TriagePresenter.goesToOrgan(route.getValue()) ? lead : receiver,
                "transfer-receiver", receiver,
                "accusation-to-discipline", receiver,
                "co-organ-is-lead", others,
                "report-date", reportDue,
                "transfer-ground", ground,
                "not-accept-ground", ground,
                "final-review-reference", reference,
                "deviation-reason", reason);
        var field = places.get(violation.code());
        if (field instanceof HasValidation place && field.isVisible()) {
            place.setErrorMessage(sentence);
            place.setInvalid(true);
            Fields.show(error, null);
        } else {
            Fields.show(error, sentence);
        }
    }
}
