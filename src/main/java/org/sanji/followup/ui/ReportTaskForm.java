package org.sanji.followup.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.sanji.followup.CheckOutcome;
import org.sanji.followup.PerformanceReport;
import org.sanji.petition.PetitionView;
import org.sanji.process.WorkItem;

/** The checking organ says whether what was promised was done. */
final class ReportTaskForm extends AfterForm {

    ReportTaskForm(AfterDesk desk, PetitionView petition, WorkItem item, Runnable changed) {
        super(changed);
        RadioButtonGroup<CheckOutcome> outcome =
                AfterInputs.radios("followup-ui.check.outcome", List.of(CheckOutcome.values()));
        TextArea what = AfterInputs.area("followup-ui.check.report.note", 2000);
        TextField evidence = AfterInputs.line("followup-ui.check.evidence", 1000);
        evidence.setPlaceholder(AfterWords.of("followup-ui.check.evidence.hint"));
        place(outcome, "check-incomplete");
        place(what, "check-note");
        CheckLine.of(desk, petition, item).ifPresent(this::add);
        add(outcome, what, evidence);
        primary("followup-ui.check.report.do", VaadinIcon.CHECK, () -> {
            desk.checks()
                    .report(
                            item.id(),
                            item.version(),
                            new PerformanceReport(
                                    outcome.getValue(), AfterWords.typed(what), AfterWords.typed(evidence)));
            done("followup-ui.check.report.done");
        });
    }
}
