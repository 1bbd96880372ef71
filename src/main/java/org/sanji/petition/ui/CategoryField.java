package org.sanji.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** Category by Chinese, pinyin or initials; the proposal of the keyword rules is one click away. */
final class CategoryField extends Div {

    private static final int SHOWN = 60;

    private final OrganizationLookup lookup;
    private final ComboBox<Choice> combo = new ComboBox<>();
    private final Button proposal = new Button();
    private Choice proposed;

    CategoryField(OrganizationLookup lookup, Runnable changed) {
        this.lookup = lookup;
        combo.setLabel(Labels.of("desk.category"));
        combo.setPlaceholder(Labels.of("desk.category.hint"));
        combo.setClearButtonVisible(true);
        combo.setWidthFull();
        combo.setItemLabelGenerator(Choice::name);
        combo.setItemsWithFilterConverter(
                query -> lookup.categories(query.getFilter().orElse(""), SHOWN).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                text -> text);
        combo.addValueChangeListener(e -> {
            combo.setInvalid(false);
            showProposal();
            changed.run();
        });
        proposal.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        proposal.addClickListener(e -> combo.setValue(proposed));
        proposal.setVisible(false);
        add(combo, proposal);
    }

    /** Looks at the text again. */
    void propose(String text) {
        proposed = text.isBlank() ? null : lookup.proposedCategory(text).orElse(null);
        showProposal();
    }

    private void showProposal() {
        boolean useful = proposed != null && !proposed.equals(combo.getValue());
        proposal.setVisible(useful);
        if (useful) {
            proposal.setText(Labels.of("desk.category.proposal", proposed.name()));
        }
    }

    String code() {
        return combo.getOptionalValue().map(Choice::code).orElse(null);
    }

    /** The value is the one the rules proposed. */
    boolean isProposed() {
        return Optional.ofNullable(proposed)
                .map(c -> c.equals(combo.getValue()))
                .orElse(false);
    }

    ComboBox<Choice> show(String sentence) {
        combo.setErrorMessage(sentence);
        combo.setInvalid(true);
        return combo;
    }

    void clear() {
        proposed = null;
        combo.clear();
        proposal.setVisible(false);
    }
}
