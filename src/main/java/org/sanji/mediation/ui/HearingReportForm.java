package org.sanji.mediation.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.sanji.mediation.HearingConclusion;
import org.sanji.mediation.HearingReport;
import org.sanji.process.WorkItem;

/** The report on a hearing: facts found and conclusion. */
final class HearingReportForm extends TaskForm {

    HearingReportForm(HearingPresenter presenter, WorkItem item, Runnable changed) {
        super(changed);
        TextArea findings = Inputs.area("hearing.findings", 20_000);
        RadioButtonGroup<HearingConclusion> conclusion =
                Inputs.radios("hearing.conclusion", List.of(HearingConclusion.values()));
        TextArea text = Inputs.area("hearing.conclusion.text", 4000);
        TextArea dissent = Inputs.area("hearing.dissent", 4000);
        dissent.setMinHeight("64px");
        add(findings, conclusion, text, dissent);
        place(findings, "hearing-findings");
        place(conclusion, "hearing-conclusion");
        place(text, "hearing-conclusion-text");
        primary("hearing.report.do", VaadinIcon.CHECK, () -> {
            presenter.report(
                    item,
                    new HearingReport(
                            conclusion.getValue(), Words.typed(findings), Words.typed(text), Words.typed(dissent)));
            done("hearing.report.done");
        });
        keep(presenter
                .keeper("hearing-report-" + item.id())
                .text("findings", findings)
                .choice("conclusion", conclusion, HearingConclusion.class)
                .text("text", text)
                .text("dissent", dissent));
    }
}
