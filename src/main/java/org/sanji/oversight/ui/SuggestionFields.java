package org.sanji.oversight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.sanji.organization.Organ;
import org.sanji.oversight.OrderForm;
import org.sanji.oversight.OrderProposal;
import org.sanji.oversight.SuggestionKind;

/** The suggestions of an order, one row each: kind, addressee, text. */
final class SuggestionFields extends Div {

    private final transient SupervisionPresenter presenter;
    private final transient OrderProposal proposal;
    private final String organ;
    private final Div rows = new Div();
    private final transient List<Row> all = new ArrayList<>();

    /** @param organ code of the organ of the order */
    SuggestionFields(SupervisionPresenter presenter, OrderProposal proposal, String organ) {
        this.presenter = presenter;
        this.proposal = proposal;
        this.organ = organ;
        addClassName("suggestion-fields");
        var more =
                new Button(getTranslation("supervision.suggestion.add"), VaadinIcon.PLUS.create(), e -> add(new Row()));
        more.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(rows, more);
    }

    private void add(Row row) {
        all.add(row);
        rows.add(row);
        row.text.focus();
    }

    List<OrderForm.Suggestion> read() {
        return all.stream().map(Row::read).toList();
    }

    /** One suggestion. */
    private final class Row extends Div {

        private final Select<SuggestionKind> kind = new Select<>();
        private final ComboBox<Organ> addressee = new ComboBox<>();
        private final TextArea text = new TextArea();

        Row() {
            addClassName("suggestion-row");
            kind.setLabel(getTranslation("supervision.suggestion.kind"));
            kind.setItems(SuggestionKind.values());
            kind.setItemLabelGenerator(k -> getTranslation("SuggestionKind." + k));
            kind.addValueChangeListener(e -> addressee.setValue(usual(e.getValue())));
            addressee.setLabel(getTranslation("supervision.suggestion.organ"));
            addressee.setItems(presenter.addressees());
            addressee.setItemLabelGenerator(Organ::name);
            kind.setValue(SuggestionKind.IMPROVEMENT);
            text.setLabel(getTranslation("supervision.suggestion.text"));
            text.setMaxLength(2000);
            text.setMinHeight("58px");
            var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), e -> {
                all.remove(this);
                rows.remove(this);
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(getTranslation("supervision.suggestion.remove"));
            remove.setTooltipText(getTranslation("supervision.suggestion.remove"));
            add(kind, addressee, text, remove);
        }

        private Organ usual(SuggestionKind of) {
            var code =
                    switch (of) {
                        case IMPROVEMENT -> organ;
                        case POLICY -> proposal.policyOrgan();
                        case ACCOUNTABILITY -> proposal.accountabilityOrgan();
                    };
            return presenter.addressees().stream()
                    .filter(o -> o.code().equals(code))
                    .findFirst()
                    .orElse(null);
        }

        OrderForm.Suggestion read() {
            return new OrderForm.Suggestion(
                    kind.getValue(),
                    addressee.getOptionalValue().map(Organ::code).orElse(null),
                    text.getValue());
        }
    }
}
