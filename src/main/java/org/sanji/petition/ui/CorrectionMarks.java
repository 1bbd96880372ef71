package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.sanji.common.ui.Formats;
import org.sanji.petition.CorrectionField;
import org.sanji.petition.CorrectionView;
import org.sanji.petition.IdType;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Purpose;
import org.sanji.petition.Sex;

/** The mark 已更正 beside a value; it opens the old values with reason, who and when. */
final class CorrectionMarks {

    private final PetitionView petition;
    private final PetitionPageServices services;
    private final List<CorrectionView> corrections;

    CorrectionMarks(PetitionView petition, PetitionPageServices services) {
        this.petition = petition;
        this.services = services;
        this.corrections = services.corrections().of(petition.id());
    }

    /** For values of the petition itself, or of all requests. */
    Optional<Component> of(CorrectionField... fields) {
        var wanted = Arrays.asList(fields);
        return mark(c -> wanted.contains(c.field()));
    }

    /** For requests that were added. */
    Optional<Component> added() {
        return mark(c -> c.field() == CorrectionField.REQUEST && c.item() == null);
    }

    Optional<Component> ofItem(UUID item) {
        return mark(c -> item.equals(c.item()));
    }

    private Optional<Component> mark(Predicate<CorrectionView> which) {
        var some = corrections.stream().filter(which).toList();
        if (some.isEmpty()) {
            return Optional.empty();
        }
        var button = new Button(Labels.of("correction.mark"), VaadinIcon.PENCIL.create(), e -> open(some));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        button.addClassName("correction-mark");
        button.setTooltipText(Labels.of("correction.mark.tip"));
        return Optional.of(button);
    }

    private void open(List<CorrectionView> some) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(Labels.of("correction.history"));
        dialog.setWidth("640px");
        some.forEach(c -> dialog.add(entry(c)));
        dialog.getFooter().add(new Button(Labels.of("correction.close"), e -> dialog.close()));
        dialog.open();
    }

    private Div entry(CorrectionView c) {
        var box = new Div();
        box.addClassName("correction-entry");
        show(box, c);
        return box;
    }

    private void show(Div box, CorrectionView c) {
        box.removeAll();
        var field = new Span(Labels.of(c.field()));
        field.addClassName("correction-field");
        var old = new HtmlComponent("del");
        old.getElement().setText(value(c.field(), c.oldValue()));
        var now = new Div(value(c.field(), c.newValue()));
        now.addClassName("correction-new");
        var who = new Span(Labels.of("correction.who", c.by(), Formats.dateTime(c.at()), c.reason()));
        who.addClassName("correction-who");
        box.add(new Div(field), new Div(old), now, who);
        if (c.masked() && petition.mayUnmask()) {
            var unmask = new Button(Labels.of("page.unmask"), VaadinIcon.EYE.create(), e -> unmask(box, c));
            unmask.addThemeVariants(ButtonVariant.LUMO_SMALL);
            box.add(unmask);
        }
    }

    private void unmask(Div box, CorrectionView c) {
        var dialog = new ActionDialog(Labels.of("page.unmask.title"), Labels.of("page.unmask.do"));
        var reason = Fields.area("page.unmask.reason", 200);
        reason.setHelperText(Labels.of("page.unmask.logged"));
        dialog.body(reason);
        dialog.onConfirm(() -> {
            ActionDialog.requireText(reason, "page.unmask.missing");
            show(box, services.corrections().unmask(c.id(), Fields.text(reason)));
        });
        dialog.open();
        reason.focus();
    }

    private String value(CorrectionField field, String value) {
        if (value == null) {
            return Labels.of("correction.nothing");
        }
        return switch (field) {
            case FORM -> Labels.of(PetitionForm.valueOf(value));
            case PURPOSE -> Labels.of(Purpose.valueOf(value));
            case PARTY_SEX -> Labels.of(Sex.valueOf(value));
            case PARTY_ID_TYPE -> Labels.of(IdType.valueOf(value));
            case CATEGORY -> services.lookup().category(value).map(Choice::name).orElse(value);
            case TOWNSHIP -> services.lookup().township(value);
            default -> value;
        };
    }
}
