package org.sanji.oversight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Notices;
import org.sanji.oversight.Extensions;
import org.sanji.petition.PetitionMenuItem;
import org.sanji.petition.PetitionView;
import org.springframework.stereotype.Component;

/** Asks for an extension from the menu of the petition page. */
@Component
class ExtensionMenuItem implements PetitionMenuItem {

    private final Extensions extensions;

    ExtensionMenuItem(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public String labelKey() {
        return "extension.ask";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.CALENDAR_CLOCK;
    }

    @Override
    public boolean offered(PetitionView petition) {
        return extensions.mayRequest(petition.id());
    }

    @Override
    public void open(PetitionView petition, Runnable changed) {
        new AskDialog(extensions, petition, changed).open();
    }

    /** Days and reason; the new date is shown while they are chosen. */
    private static final class AskDialog extends Dialog {

        private final transient Extensions extensions;
        private final transient PetitionView petition;
        private final IntegerField days = new IntegerField(text("extension.days"));
        private final Span until = new Span();
        private final Span error = new Span();

        AskDialog(Extensions extensions, PetitionView petition, Runnable changed) {
            this.extensions = extensions;
            this.petition = petition;
            setHeaderTitle(text("extension.ask"));
            setWidth("520px");
            setMaxWidth("94vw");
            days.setMin(1);
            days.setMax(extensions.longest());
            days.setStepButtonsVisible(true);
            days.setValueChangeMode(ValueChangeMode.EAGER);
            days.setManualValidation(true);
            days.addValueChangeListener(e -> until());
            until.addClassName("field-note");
            var reason = new TextArea(text("extension.reason"));
            reason.setMaxLength(2000);
            reason.setMinHeight("92px");
            reason.setWidthFull();
            reason.setHelperText(text("extension.reason.help"));
            error.addClassName("error-line");
            error.getElement().setAttribute("role", "alert");
            var row = new Div(days, until);
            row.addClassName("field-row");
            add(new Paragraph(text("extension.text", extensions.longest())), row, reason, error);
            var deed = new Button(text("extension.ask.do"), e -> ask(reason, changed));
            deed.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(new Button(text("confirm.cancel"), e -> close()), deed);
            days.setValue(extensions.longest());
        }

        private void until() {
            until.setText("");
            if (days.getValue() != null && days.getValue() >= 1 && days.getValue() <= extensions.longest()) {
                until.setText(
                        text("extension.until", Formats.date(extensions.newDueOn(petition.id(), days.getValue()))));
            }
        }

        private void ask(TextArea reason, Runnable changed) {
            error.setText("");
            try {
                extensions.request(petition.id(), days.getValue() == null ? 0 : days.getValue(), reason.getValue());
            } catch (RuleViolation violation) {
                error.setText(text(violation.messageKey(), violation.args()));
                return;
            }
            close();
            Notices.done(text("extension.ask.done"));
            changed.run();
        }
    }

    private static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }
}
