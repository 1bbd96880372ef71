package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.sanji.common.ui.DueDay;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.KeyValueList;
import org.sanji.oversight.SuperiorReportView;
import org.sanji.oversight.SuperiorReportView.Written;
import org.sanji.petition.PetitionSection;
import org.sanji.petition.PetitionView;
import org.springframework.beans.factory.ObjectProvider;

/** The tab 上级交办: the letter, the date, and every report that was written for it. */
@org.springframework.stereotype.Component
class SuperiorSection implements PetitionSection {

    static final String TAB = "superior-report.tab";

    private final ObjectProvider<SuperiorPresenter> presenters;

    SuperiorSection(ObjectProvider<SuperiorPresenter> presenters) {
        this.presenters = presenters;
    }

    @Override
    public String labelKey() {
        return TAB;
    }

    @Override
    public int order() {
        return 27;
    }

    @Override
    public Optional<Component> content(PetitionView petition, Runnable changed) {
        var presenter = presenters.getObject();
        return presenter.of(petition.id()).map(report -> new Tab(report, presenter, changed));
    }

    /** Letter and reports. */
    @StyleSheet("context://css/oversight.css")
    @StyleSheet("context://css/superior.css")
    static class Tab extends Div {

        private final transient SuperiorPresenter presenter;

        Tab(SuperiorReportView report, SuperiorPresenter presenter, Runnable changed) {
            this.presenter = presenter;
            addClassName("instruction-tab");
            add(letter(report));
            if (report.mayReturn()) {
                var back = new Button(
                        getTranslation("superior-report.return"),
                        VaadinIcon.REPLY.create(),
                        e -> new ReturnDialog(report, presenter, changed).open());
                back.addThemeVariants(ButtonVariant.LUMO_SMALL);
                var bar = new Div(back);
                bar.addClassName("instruction-bar");
                add(bar);
            }
            for (int i = report.written().size() - 1; i >= 0; i--) {
                add(written(report.written().get(i)));
            }
        }

        private Div letter(SuperiorReportView report) {
            var facts = new KeyValueList()
                    .with(
                            getTranslation("superior-report.superior"),
                            presenter.organ(report.letter().organ()))
                    .with(
                            getTranslation("superior-report.letter-number"),
                            report.letter().number())
                    .with(
                            getTranslation("superior-report.due"),
                            new DueDay(report.dueOn(), getTranslation("DueBy." + report.dueBy())))
                    .with(getTranslation("superior-report.due-by"), getTranslation("DueBy." + report.dueBy()))
                    .with(getTranslation("superior-report.state"), SuperiorReportsView.state(report.state()));
            var panel = new Div(facts);
            panel.addClassName("panel");
            return panel;
        }

        private Div written(Written w) {
            var who = new Span(getTranslation(
                    "superior-report.written",
                    w.no(),
                    getTranslation("ReportKind." + w.kind()),
                    presenter.organ(w.organ()),
                    w.by(),
                    Formats.date(w.writtenOn())));
            who.addClassName("instruction-who");
            var head = new Div(who, new Span(fate(w)));
            head.addClassName("instruction-head");
            boolean closing = w.kind() == org.sanji.oversight.ReportKind.FINAL;
            var text = new KeyValueList()
                    .withWide(
                            getTranslation(closing ? "report.investigation" : "report.progress"),
                            w.text().investigation())
                    .withWide(
                            getTranslation(closing ? "report.results" : "report.outlook"),
                            w.text().results());
            if (closing) {
                text.withWide(getTranslation("report.view"), w.text().petitionerView())
                        .withWide(
                                getTranslation("report.service-part"), w.text().service());
            }
            var card = new Div(head, text);
            card.addClassNames("panel", "instruction-card", "report-card");
            if (w.returnReason() != null) {
                var back = new Div(getTranslation(
                        w.bySuperior() ? "report.returned.superior" : "report.returned.bureau",
                        Formats.date(w.returnedOn()),
                        w.returnReason()));
                back.addClassNames("instruction-reply", "asked_again");
                card.add(back);
            }
            return card;
        }

        private String fate(Written w) {
            return w.sentOn() == null
                    ? ""
                    : getTranslation("superior-report.sent-as", Formats.date(w.sentOn()), w.number());
        }
    }
}
