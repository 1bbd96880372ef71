package org.sanji.followup.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.sanji.common.ui.DayField;
import org.sanji.followup.CheckFollow;
import org.sanji.followup.CheckOutcome;
import org.sanji.followup.PerformanceFinding;
import org.sanji.followup.VisitHow;
import org.sanji.mediation.PerformanceSource;
import org.sanji.petition.PetitionState;
import org.sanji.petition.PetitionView;
import org.sanji.process.WorkItem;

/** The bureau asks the petitioner whether what was promised was done, and says what follows when it was not. */
final class VerifyTaskForm extends AfterForm {

    private final transient AfterDesk desk;
    private final transient WorkItem item;
    private final boolean agreement;
    private final boolean handledAgain;
    private final DayField day;
    private final Select<VisitHow> how = AfterInputs.select("followup-ui.visit.how", List.of(VisitHow.values()));
    private final RadioButtonGroup<CheckOutcome> outcome =
            AfterInputs.radios("followup-ui.check.outcome", List.of(CheckOutcome.values()));
    private final TextArea said = AfterInputs.area("followup-ui.check.verify.note", 2000);
    private final TextField evidence = AfterInputs.line("followup-ui.check.evidence", 1000);
    private final RadioButtonGroup<CheckFollow> follow;
    private final DayField newDay;
    private final TextField reason = AfterInputs.line("followup-ui.check.postpone.reason", 1000);
    private final Checkbox petitioner = new Checkbox(AfterWords.of("followup-ui.check.consent.petitioner"));
    private final Checkbox otherParty = new Checkbox(AfterWords.of("followup-ui.check.consent.other"));
    private final Div consequence = new Div();
    private final Div consent = new Div();

    VerifyTaskForm(AfterDesk desk, PetitionView petition, WorkItem item, Runnable changed) {
        super(changed);
        this.desk = desk;
        this.item = item;
        var check = CheckLine.check(desk, petition, item);
        agreement = check.filter(c -> c.source() == PerformanceSource.AGREEMENT).isPresent();
        handledAgain =
                petition.state() != PetitionState.CLOSED || !petition.key().equals(item.key());
        day = AfterInputs.pastDay("followup-ui.visit.on", desk.today());
        newDay = AfterInputs.laterDay("followup-ui.check.new-day", desk.today());
        follow = AfterInputs.radios("followup-ui.check.follow", follows());
        how.setValue(VisitHow.PHONE);
        evidence.setPlaceholder(AfterWords.of("followup-ui.check.evidence.hint"));
        check.ifPresent(c -> add(new CheckLine(desk, c)));
        consequence();
        add(row(day, how), outcome, said, evidence, consequence);
        places();
        primary("followup-ui.check.verify.do", VaadinIcon.CHECK, this::verify);
    }

    private List<CheckFollow> follows() {
        if (handledAgain) {
            return List.of(CheckFollow.RECORDED, CheckFollow.POSTPONE);
        }
        return agreement
                ? List.of(CheckFollow.NEW_PASS, CheckFollow.POSTPONE)
                : List.of(CheckFollow.NEW_PASS, CheckFollow.SUPERVISE, CheckFollow.POSTPONE);
    }

    private void consequence() {
        consent.add(row(newDay, reason), row(petitioner, otherParty));
        if (agreement) {
            consent.add(note(AfterWords.of("followup-ui.check.consent.both")));
        }
        consent.addClassName("after-part");
        consequence.add(follow, consent);
        consequence.setVisible(false);
        consent.setVisible(false);
        otherParty.setVisible(agreement);
        outcome.addValueChangeListener(
                e -> consequence.setVisible(e.getValue() != null && e.getValue() != CheckOutcome.KEPT));
        follow.addValueChangeListener(e -> consent.setVisible(e.getValue() == CheckFollow.POSTPONE));
    }

    private void places() {
        place(day, "check-day");
        place(outcome, "check-incomplete");
        place(said, "check-note");
        place(follow, "check-follow", "check-follow-agreement");
        place(newDay, "check-new-day");
        place(reason, "check-postpone-reason");
        place(petitioner, "check-consent");
        place(otherParty, "check-consent-both");
    }

    private void verify() {
        boolean kept = outcome.getValue() == CheckOutcome.KEPT;
        var what = kept ? null : follow.getValue();
        desk.checks()
                .verify(
                        item.id(),
                        item.version(),
                        new PerformanceFinding(
                                day.getValue(),
                                how.getValue(),
                                outcome.getValue(),
                                AfterWords.typed(said),
                                AfterWords.typed(evidence),
                                what,
                                what == CheckFollow.POSTPONE
                                        ? new PerformanceFinding.Consent(
                                                newDay.getValue(),
                                                AfterWords.typed(reason),
                                                petitioner.getValue(),
                                                otherParty.getValue())
                                        : null));
        done("followup-ui.check.verify.done");
    }
}
