package org.sanji.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.stream.Stream;

/**
 * Category in three levels, found by Chinese, pinyin or initials. While nothing is typed the likely ones come first: what
 * the keyword rules propose for the text, then what the clerk used lately.
 */
final class CategoryField extends Div {

    private static final int SHOWN = 60;
    private static final int PROPOSALS = 5;

    private final transient OrganizationLookup lookup;
    private final ComboBox<CategoryLine> combo = new ComboBox<>();
    private final Button proposal = new Button();
    private transient List<CategoryLine> proposed = List.of();
    private transient List<CategoryLine> lately = List.of();

    CategoryField(OrganizationLookup lookup, Runnable changed) {
        this.lookup = lookup;
        combo.setLabel(Labels.of("desk.category"));
        combo.setPlaceholder(Labels.of("desk.category.hint"));
        combo.setWidthFull();
        combo.setItemLabelGenerator(CategoryLine::name);
        combo.getStyle().set("--vaadin-combo-box-overlay-width", "480px");
        combo.setRenderer(
                LitRenderer.<CategoryLine>of("<div style='line-height:1.35;padding:1px 0'><div style='display:"
                                + "flex;justify-content:space-between;gap:12px'><span style='font-weight:500'>${item.leaf}</span>"
                                + "<span style='color:var(--lumo-primary-text-color);font-size:13px;white-space:nowrap'>"
                                + "${item.note}</span></div><div style='color:var(--lumo-secondary-text-color);font-size:13px'>"
                                + "${item.above}</div></div>")
                        .withProperty("leaf", CategoryLine::leaf)
                        .withProperty("above", CategoryLine::above)
                        .withProperty("note", this::note));
        combo.setItemsWithFilterConverter(
                query -> found(query.getFilter().orElse(""))
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                text -> text);
        combo.setAllowCustomValue(true);
        combo.addCustomValueSetListener(e -> unknown(e.getDetail()));
        combo.addValueChangeListener(e -> {
            combo.setInvalid(false);
            showProposal();
            changed.run();
        });
        proposal.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        proposal.addClassName("category-proposal");
        proposal.setTabIndex(-1);
        proposal.addClickListener(e -> adopt());
        proposal.setVisible(false);
        add(combo, proposal);
    }

    /** What fits no category is not kept, and that is said instead of an empty field. */
    private void unknown(String text) {
        combo.clear();
        show(Labels.of("desk.category.unknown", text));
    }

    private Stream<CategoryLine> found(String text) {
        if (!text.isBlank()) {
            // by name first, then by the everyday word (欠薪) that the keyword rules know
            return Stream.of(lookup.categoryLines(text, SHOWN), lookup.proposedCategories(text, PROPOSALS))
                    .flatMap(List::stream)
                    .distinct();
        }
        return Stream.of(proposed, lately, lookup.categoryLines("", SHOWN))
                .flatMap(List::stream)
                .distinct();
    }

    private String note(CategoryLine line) {
        if (proposed.contains(line)) {
            return Labels.of("desk.category.proposed");
        }
        return lately.contains(line) ? Labels.of("desk.lately") : "";
    }

    /** Looks at the text again. */
    void propose(String text) {
        var now = text.isBlank() ? List.<CategoryLine>of() : lookup.proposedCategories(text, PROPOSALS);
        if (!now.equals(proposed)) {
            proposed = now;
            combo.getDataProvider().refreshAll();
        }
        showProposal();
    }

    /** Codes of the categories to be offered after the proposals. */
    void lately(List<String> codes) {
        lately = codes.stream()
                .map(lookup::categoryLine)
                .flatMap(java.util.Optional::stream)
                .limit(PROPOSALS)
                .toList();
        combo.getDataProvider().refreshAll();
    }

    /** Takes the best proposal; nothing when there is none. */
    void adopt() {
        if (!proposed.isEmpty()) {
            combo.setValue(proposed.get(0));
        }
    }

    private void showProposal() {
        boolean useful = !proposed.isEmpty() && combo.isEmpty();
        proposal.setVisible(useful);
        if (useful) {
            proposal.setText(Labels.of("desk.category.proposal", proposed.get(0).leaf()));
            proposal.setTooltipText(
                    Labels.of("desk.category.proposal.hint", proposed.get(0).name(), "Alt+C"));
        }
    }

    String code() {
        return combo.getOptionalValue().map(CategoryLine::code).orElse(null);
    }

    /** The value is one that the rules proposed. */
    boolean isProposed() {
        return combo.getOptionalValue().filter(proposed::contains).isPresent();
    }

    ComboBox<CategoryLine> show(String sentence) {
        combo.setErrorMessage(sentence);
        combo.setInvalid(true);
        return combo;
    }

    /** Shows a stored code. */
    void set(String code) {
        combo.setValue(code == null ? null : lookup.categoryLine(code).orElse(null));
    }

    void clear() {
        proposed = List.of();
        combo.clear();
        proposal.setVisible(false);
    }
}
