package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Notices;
import org.sanji.document.AttachmentKind;
import org.sanji.document.ui.AttachmentUpload;
import org.sanji.oversight.OrderForm;
import org.sanji.oversight.OrderProposal;
import org.sanji.oversight.SupervisionView;

/** The supervisor checks a cause: send an order, merge it with a running one, or say why none is needed. */
@StyleSheet("context://css/oversight.css")
@StyleSheet("context://css/supervision.css")
final class CheckForm extends Div {

    /** What becomes of the cause. */
    private enum Way {
        ORDER,
        MERGE,
        DISMISS
    }

    private final transient SupervisionPresenter presenter;
    private final transient SupervisionView view;
    private final transient OrderProposal proposal;
    private final transient Runnable changed;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final TextArea facts = area("supervision.facts", 4000);
    private final TextArea demands = area("supervision.demands", 4000);
    private final DayField due = new DayField(getTranslation("supervision.reply-due"));
    private final Div warning = new Div();
    private final SuggestionFields suggestions;
    private final AttachmentUpload files;
    private final Select<OrderProposal.Running> into = new Select<>();
    private final TextArea reason = area("supervision.dismiss.reason", 2000);
    private final Div order = new Div();
    private final Button deed = new Button();
    private final FormErrors errors;

    CheckForm(SupervisionPresenter presenter, SupervisionView view, Runnable changed) {
        this.presenter = presenter;
        this.view = view;
        this.changed = changed;
        proposal = presenter.proposal(view);
        suggestions = new SuggestionFields(presenter, proposal, view.row().organ());
        files = new AttachmentUpload(presenter.tools(), AttachmentKind.EVIDENCE);
        errors = new FormErrors(fields());
        addClassName("supervision-form");
        add(OrderCard.cause(view, presenter), way(), order(), into(), reason, foot());
        show();
    }

    private Map<String, Component> fields() {
        var fields = new HashMap<String, Component>();
        fields.put("supervision-facts", facts);
        fields.put("supervision-demands", demands);
        fields.put("supervision-due", due);
        fields.put("supervision-merge", into);
        fields.put("supervision-reason", reason);
        return fields;
    }

    private Component way() {
        way.setLabel(getTranslation("supervision.way"));
        way.setItems(proposal.running().isEmpty() ? List.of(Way.ORDER, Way.DISMISS) : List.of(Way.values()));
        way.setItemLabelGenerator(w -> getTranslation("supervision.way." + w));
        way.setValue(Way.ORDER);
        way.addValueChangeListener(e -> show());
        return way;
    }

    private Component order() {
        facts.setValue(proposal.facts());
        demands.setPlaceholder(getTranslation("supervision.demands.hint"));
        due.setMin(presenter.today().plusDays(1));
        due.setMax(proposal.latestOn());
        due.setValue(proposal.dueOn());
        due.addValueChangeListener(e -> warn());
        warning.addClassName("field-note");
        warn();
        var side = new Div(due, warning);
        side.addClassName("due-side");
        var texts = new Div(facts, demands);
        texts.addClassName("field-row");
        var label = new Div(getTranslation("supervision.order.files"));
        label.addClassName("field-note");
        var lower = new Div(side, new Div(label, files));
        lower.addClassName("field-row");
        var caption = new Div(getTranslation("supervision.suggestions.hint"));
        caption.addClassName("field-note");
        order.add(texts, lower, caption, suggestions);
        order.addClassName("order-fields");
        return order;
    }

    /** Never later than the case's own date without being told so (Art 34). */
    private void warn() {
        var legal = proposal.legalDueOn();
        boolean late = legal != null && due.getValue() != null && due.getValue().isAfter(legal);
        warning.setClassName("warning", late);
        if (legal == null) {
            warning.setText(getTranslation("supervision.due.free"));
        } else if (!late) {
            warning.setText(getTranslation("supervision.due.before", Formats.date(legal)));
        } else {
            warning.setText(getTranslation(
                    legal.isBefore(presenter.today()) ? "supervision.due.passed" : "supervision.due.after",
                    Formats.date(legal)));
        }
    }

    private Component into() {
        into.setLabel(getTranslation("supervision.merge.into"));
        into.setItems(proposal.running());
        into.setItemLabelGenerator(
                r -> getTranslation("supervision.merge.order", r.orderNumber(), Formats.date(r.orderedOn())));
        into.setWidth("420px");
        if (!proposal.running().isEmpty()) {
            into.setValue(proposal.running().get(0));
        }
        return into;
    }

    private Component foot() {
        deed.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        deed.setIcon(VaadinIcon.CHECK.create());
        deed.addClickListener(e -> errors.attempt(this::act));
        deed.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        deed.setTooltipText("Ctrl+Enter");
        var foot = new Div(errors, deed);
        foot.addClassName("action-foot");
        return foot;
    }

    private void show() {
        order.setVisible(way.getValue() == Way.ORDER);
        into.setVisible(way.getValue() == Way.MERGE);
        reason.setVisible(way.getValue() != Way.ORDER);
        reason.setLabel(getTranslation(
                way.getValue() == Way.MERGE ? "supervision.merge.reason" : "supervision.dismiss.reason"));
        deed.setText(getTranslation("supervision.way.do." + way.getValue()));
    }

    private void act() {
        switch (way.getValue()) {
            case ORDER ->
                presenter.order(
                        view,
                        new OrderForm(
                                facts.getValue(), demands.getValue(), due.getValue(), suggestions.read(), files.ids()));
            case MERGE ->
                presenter.merge(
                        view, into.getValue() == null ? null : into.getValue().id(), reason.getValue());
            case DISMISS -> presenter.dismiss(view, reason.getValue());
        }
        Notices.done(getTranslation("supervision.way.done." + way.getValue()));
        changed.run();
    }

    static TextArea area(String key, int length) {
        var area = new TextArea(SupervisionWords.text(key));
        area.setMaxLength(length);
        area.setMinHeight("96px");
        area.setMaxHeight("260px");
        area.setWidthFull();
        area.setManualValidation(true);
        area.addValueChangeListener(e -> area.setInvalid(false));
        return area;
    }
}
