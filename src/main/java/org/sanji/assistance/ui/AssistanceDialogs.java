package org.sanji.assistance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import org.sanji.assistance.AssistanceForm;
import org.sanji.assistance.AssistanceKind;
import org.sanji.assistance.AssistanceView;
import org.sanji.assistance.ToldHow;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Notices;
import org.sanji.petition.PetitionView;

/** Pointing out, writing down what the petitioner told, taking a mistake back: one small dialog each. */
final class AssistanceDialogs {

    private static final int LENGTH = 500;

    private final AssistancePresenter presenter;
    private final Runnable changed;

    AssistanceDialogs(AssistancePresenter presenter, Runnable changed) {
        this.presenter = presenter;
        this.changed = changed;
    }

    void pointOut(PetitionView petition) {
        var kind = new ComboBox<AssistanceKind>(text("assistance.kind"));
        kind.setItems(presenter.open(petition.id()));
        kind.setItemLabelGenerator(AssistanceKind::name);
        kind.setWidthFull();
        var about = new Div();
        about.addClassName("assistance-about");
        kind.addValueChangeListener(e -> about.setText(
                e.getValue() == null
                        ? ""
                        : text(
                                "assistance.about",
                                e.getValue().about(),
                                presenter.organ(e.getValue().organ()),
                                e.getValue().where(),
                                e.getValue().phone())));
        var on = day("assistance.told-on");
        on.setMin(Days.dayOf(petition.registeredAt()));
        var how = new Select<ToldHow>();
        how.setLabel(text("assistance.told-how"));
        how.setItems(ToldHow.values());
        how.setItemLabelGenerator(h -> text("ToldHow." + h));
        how.setValue(ToldHow.IN_PERSON);
        var helped = new Checkbox(text("assistance.helped.ask"));
        var note = area("assistance.note");
        var row = new Div(on, how);
        row.addClassName("field-row");
        var dialog = dialog("assistance.point-out");
        var error = error();
        dialog.add(new Paragraph(text("assistance.point-out.text")), kind, about, row, helped, note, error);
        deed(dialog, error, "assistance.point-out.do", () -> {
            presenter.pointOut(
                    petition.id(),
                    new AssistanceForm(
                            kind.getOptionalValue().map(AssistanceKind::code).orElse(null),
                            on.getValue(),
                            how.getValue(),
                            helped.getValue(),
                            note.getValue()));
            Notices.done(text("assistance.point-out.done"));
        });
        dialog.open();
        kind.focus();
    }

    void heard(AssistanceView told) {
        var on = day("assistance.heard.on");
        var words = area("assistance.heard.text");
        var dialog = dialog("assistance.heard.do");
        var error = error();
        dialog.add(new Paragraph(text("assistance.heard.hint", told.kind().name())), on, words, error);
        deed(dialog, error, "assistance.heard.save", () -> {
            presenter.heard(told, on.getValue(), words.getValue());
            Notices.done(text("assistance.heard.done"));
        });
        dialog.open();
        words.focus();
    }

    void withdraw(AssistanceView told) {
        Confirm.withReason(
                text("assistance.withdraw"),
                text("assistance.withdraw.text", told.kind().name()),
                text("assistance.withdraw.reason"),
                text("assistance.withdraw"),
                reason -> {
                    presenter.withdraw(told, reason);
                    Notices.done(text("assistance.withdraw.done"));
                    changed.run();
                });
    }

    private DayField day(String key) {
        var day = new DayField(text(key));
        day.setMax(presenter.today());
        day.setValue(presenter.today());
        return day;
    }

    private static TextArea area(String key) {
        var area = new TextArea(text(key));
        area.setMaxLength(LENGTH);
        area.setWidthFull();
        return area;
    }

    private static Span error() {
        var error = new Span();
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        return error;
    }

    private static Dialog dialog(String key) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(text(key));
        dialog.setWidth("560px");
        return dialog;
    }

    /** Stays open with what was typed when a rule forbids it. */
    private void deed(Dialog dialog, Span error, String key, Runnable work) {
        var button = new Button(text(key), e -> {
            try {
                work.run();
                dialog.close();
                changed.run();
            } catch (RuleViolation violation) {
                error.setText(text(violation.messageKey(), violation.args()));
                error.setVisible(true);
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(text("confirm.cancel"), e -> dialog.close()), button);
    }

    private static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }
}
