package org.sanji.oversight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.sanji.oversight.ReportKind;
import org.sanji.oversight.ReportText;

/** The parts of a report as fields; an interim report has two of them. */
final class ReportFields extends Div {

    private static final int LONG = 8000;
    private static final int VIEW = 4000;
    private static final int SERVICE = 2000;

    private final TextArea investigation;
    private final TextArea results;
    private final TextArea view = area("report.view", VIEW);
    private final TextArea service = area("report.service-part", SERVICE);

    ReportFields(ReportKind kind, ReportText text) {
        addClassName("report-fields");
        boolean closing = kind == ReportKind.FINAL;
        investigation = area(closing ? "report.investigation" : "report.progress", LONG);
        results = area(closing ? "report.results" : "report.outlook", LONG);
        view.setVisible(closing);
        service.setVisible(closing);
        investigation.setValue(text.investigation());
        results.setValue(text.results());
        view.setValue(text.petitionerView());
        service.setValue(text.service());
        view.setPlaceholder(I18NProvider.translate("report.view.hint"));
        add(investigation, results, view, service);
    }

    private static TextArea area(String key, int length) {
        var area = new TextArea(I18NProvider.translate(key));
        area.setMaxLength(length);
        area.setMinHeight("76px");
        area.setMaxHeight("280px");
        area.setWidthFull();
        area.setManualValidation(true);
        area.addValueChangeListener(e -> area.setInvalid(false));
        return area;
    }

    ReportText read() {
        return new ReportText(investigation.getValue(), results.getValue(), view.getValue(), service.getValue());
    }

    /** The field of a rule's code, or null. */
    TextArea ofRule(String code) {
        return switch (code) {
            case "report-investigation" -> investigation;
            case "report-results" -> results;
            case "report-view" -> view;
            case "report-service" -> service;
            default -> null;
        };
    }

    List<TextArea> areas() {
        return List.of(investigation, results, view, service);
    }
}
