package org.sanji.petition.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.sanji.common.Days;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Notices;
import org.sanji.petition.PassReason;
import org.sanji.petition.PetitionView;

/** One small dialog for each decision about a case. */
final class CaseDialogs {

    private final PetitionView petition;
    private final PetitionPageServices services;
    private final Runnable changed;

    CaseDialogs(PetitionView petition, PetitionPageServices services, Runnable changed) {
        this.petition = petition;
        this.services = services;
        this.changed = changed;
    }

    private LocalDate today() {
        return Days.today(services.clock());
    }

    private void ask(ActionDialog dialog, Runnable decision) {
        dialog.onConfirm(() -> {
            decision.run();
            Notices.done(Labels.of("case.done"));
            changed.run();
        });
        dialog.open();
    }

    private static ActionDialog dialog(String key) {
        return new ActionDialog(Labels.of(key), Labels.of(key + ".do"));
    }

    private DayField day(String key) {
        var day = new DayField(Labels.of(key));
        day.setMax(today());
        day.setWidthFull();
        return day;
    }

    private static TextField line(String key, int length) {
        var field = new TextField(Labels.of(key));
        field.setMaxLength(length);
        field.setWidthFull();
        return field;
    }

    void reprint() {
        UI.getCurrent().getPage().open("receipts/" + petition.number(), "_blank");
    }

    void withdraw() {
        var dialog = dialog("case.withdraw");
        var signed = day("case.withdraw.signed");
        var paper = line("case.withdraw.paper", 200);
        var reason = Fields.area("case.withdraw.reason", 500);
        dialog.body(new Span(Labels.of("case.withdraw.text")), signed, paper, reason);
        ask(dialog, () -> {
            ActionDialog.require(signed, signed.getValue() != null, "case.withdraw.signed.missing");
            ActionDialog.requireText(paper, "case.withdraw.paper.missing");
            services.decisions().withdraw(petition.id(), signed.getValue(), Fields.text(paper), Fields.text(reason));
        });
        signed.focus();
    }

    void flagUrgent() {
        var dialog = dialog("case.urgent");
        var reason = Fields.area("case.urgent.reason", 300);
        var told = line("desk.told", 100);
        told.setPlaceholder(Labels.of("desk.told.hint"));
        dialog.body(new Span(Labels.of("case.urgent.text")), reason, told);
        ask(dialog, () -> {
            ActionDialog.requireText(reason, "case.reason.missing");
            ActionDialog.requireText(told, "case.urgent.told.missing");
            services.decisions().flagUrgent(petition.id(), Fields.text(reason), Fields.text(told));
        });
        reason.focus();
    }

    void reopen() {
        var dialog = dialog("case.reopen");
        var why = new Select<PassReason>();
        why.setLabel(Labels.of("case.reopen.why"));
        why.setItems(PassReason.AGREEMENT_BROKEN, PassReason.REOPENED);
        why.setItemLabelGenerator(Labels::of);
        why.setValue(PassReason.REOPENED);
        why.setWidthFull();
        var reason = Fields.area("case.reopen.reason", 500);
        dialog.body(new Span(Labels.of("case.reopen.text")), why, reason);
        ask(dialog, () -> {
            ActionDialog.requireText(reason, "case.reason.missing");
            services.decisions().reopen(petition.id(), why.getValue(), Fields.text(reason));
        });
        reason.focus();
    }

    void voidRegistration() {
        var dialog = dialog("case.void");
        dialog.danger();
        var reason = Fields.area("case.void.reason", 500);
        dialog.body(new Span(Labels.of("case.void.text")), reason);
        ask(dialog, () -> {
            ActionDialog.requireText(reason, "case.reason.missing");
            services.decisions().voidRegistration(petition.id(), Fields.text(reason));
        });
        reason.focus();
    }
}
