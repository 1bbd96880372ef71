package org.sanji.mediation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Forms;
import org.sanji.mediation.AnswerChannel;
import org.sanji.mediation.SimpleAnswerForm;
import org.sanji.mediation.SimpleLeave;
import org.sanji.petition.PetitionView;
import org.sanji.process.WorkItem;

/** Answers by phone, message or paper, or lets the normal procedure take over. */
final class SimpleAnswerTaskForm extends TaskForm {

    private final transient MediationDesk desk;
    private final transient WorkItem item;
    private final transient Runnable changed;
    private final TextArea text = Inputs.area("simple.text", 20_000);
    private final RadioButtonGroup<AnswerChannel> channel =
            Inputs.radios("simple.channel", List.of(AnswerChannel.values()));
    private final Checkbox consent = new Checkbox(Words.of("simple.consent"));
    private final TextField told = Inputs.line("simple.told", 100);
    private final DayField toldOn;
    private final Div oral = new Div();

    SimpleAnswerTaskForm(MediationDesk desk, PetitionView petition, WorkItem item, Runnable changed) {
        super(changed);
        this.desk = desk;
        this.item = item;
        this.changed = changed;
        toldOn = Inputs.pastDay("simple.told-on", desk.today());
        toldOn.setValue(desk.today());
        told.setValue(Words.of("simple.told.self"));
        oral.add(consent, Forms.twoColumns(told, toldOn));
        channel.addValueChangeListener(
                e -> oral.setVisible(e.getValue() != null && e.getValue().needsConsent()));
        channel.setValue(AnswerChannel.PHONE);
        add(text, channel, oral);
        place(text, "answer-text");
        place(channel, "simple-channel", "simple-no-consent");
        place(told, "simple-told");
        place(toldOn, "simple-told-on", "simple-told-future", "simple-told-before");
        secondary("simple.leave", VaadinIcon.ARROW_RIGHT, this::leave);
        primary("simple.do", VaadinIcon.CHECK, this::answer);
        keep(desk.keeper("simple-" + item.id(), petition.number())
                .text("text", text)
                .choice("channel", channel, AnswerChannel.class)
                .text("told", told));
    }

    private void answer() {
        var how = channel.getValue();
        boolean spoken = how != null && how.needsConsent();
        desk.simple()
                .answer(
                        item.id(),
                        item.version(),
                        new SimpleAnswerForm(
                                Words.typed(text),
                                how,
                                spoken && consent.getValue(),
                                spoken ? Words.typed(told) : null,
                                spoken ? toldOn.getValue() : null));
        done("simple.done." + how);
    }

    private void leave() {
        var cause = new Select<SimpleLeave>();
        cause.setLabel(Words.of("simple.leave.cause"));
        cause.setItems(SimpleLeave.ORGAN, SimpleLeave.PETITIONER);
        cause.setItemLabelGenerator(Words::of);
        cause.setWidthFull();
        var reason = Inputs.area("simple.leave.reason", 2000);
        new DeedDialog(
                        "simple.leave",
                        () -> {
                            desk.simple().toNormal(item.id(), item.version(), cause.getValue(), Words.typed(reason));
                            forgetKept();
                        },
                        changed,
                        cause,
                        reason)
                .open();
    }
}
