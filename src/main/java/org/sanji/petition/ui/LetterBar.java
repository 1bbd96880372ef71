package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import org.sanji.common.ui.DayField;
import org.sanji.petition.Origin;

/** Above the letters: what holds for all of them, and the ways in and out. */
final class LetterBar extends Div {

    private final DayField receivedOn = new DayField(Labels.of("letters.received-on"));
    private final Select<Origin> origin = new Select<>();
    private final Anchor print = new Anchor("", Labels.of("letters.sheet.title"));
    private final Button finish;

    LetterBar(LettersPresenter presenter, Component drop, Runnable originChanged, Runnable addBlank, Runnable finish) {
        addClassName("letter-bar");
        receivedOn.setMax(presenter.today());
        receivedOn.setTooltipText(Labels.of("letters.for-all"));
        receivedOn.addValueChangeListener(e -> {
            receivedOn.setInvalid(false);
            if (e.isFromClient()) {
                presenter.receivedOn(e.getValue());
            }
        });
        origin.setLabel(Labels.of("desk.origin"));
        origin.setItems(Origin.values());
        origin.setItemLabelGenerator(Labels::of);
        origin.setTooltipText(Labels.of("letters.for-all"));
        origin.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                presenter.origin(e.getValue());
                originChanged.run();
            }
        });
        var another = new Button(Labels.of("letters.add"), VaadinIcon.PLUS.create(), e -> addBlank.run());
        another.addThemeVariants(ButtonVariant.LUMO_SMALL);
        another.setTooltipText(Labels.of("desk.key", "Alt+L"));
        print.setTarget(AnchorTarget.BLANK);
        print.setRouterIgnore(true);
        this.finish = new Button(Labels.of("letters.finish"), e -> finish.run());
        this.finish.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var room = new Span();
        room.addClassName("letter-room");
        add(receivedOn, origin, drop, another, room, print, this.finish);
    }

    void show(LetterBatch batch) {
        receivedOn.setValue(batch.receivedOn());
        origin.setValue(batch.origin());
        print.setHref("letters/sheet/" + batch.key());
        print.setVisible(batch.registered() > 0);
        finish.setVisible(batch.size() > 0);
    }

    /** Shows a mistake of what holds for all letters. */
    Component show(DeskError mistake) {
        return Fields.fail(receivedOn, mistake.sentence());
    }
}
