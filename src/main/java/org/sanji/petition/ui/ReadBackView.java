package org.sanji.petition.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.sanji.petition.ui.ReadBackChannel.Answer;
import org.sanji.petition.ui.ReadBackChannel.ToRead;

/**
 * The screen that faces the petitioner: the oral record in large type, and two buttons. While nothing is to be read it shows
 * nothing personal. It shows what a desk of the same login session hands over, and nothing else.
 */
@StyleSheet("context://css/desk.css")
@Route(value = "readback", autoLayout = false)
@RolesAllowed("RECEPTIONIST")
public class ReadBackView extends Div implements HasDynamicTitle {

    private final Div body = new Div();
    private final Div foot = new Div();
    private transient ReadBackChannel channel;
    private transient Registration watching;

    /** Made by the container. */
    public ReadBackView() {
        addClassName("readback");
        body.addClassName("readback-body");
        foot.addClassName("readback-foot");
        add(body, foot);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        channel = ReadBackChannel.of(VaadinSession.getCurrent());
        watching = channel.watch(event.getUI(), this::show);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.remove();
    }

    private void show(Optional<ToRead> record) {
        body.removeAll();
        foot.removeAll();
        record.ifPresentOrElse(this::read, this::idle);
    }

    private void idle() {
        say(VaadinIcon.HOME_O, "readback.idle", "readback.idle.text");
    }

    private void say(VaadinIcon icon, String titleKey, String textKey) {
        body.removeAll();
        foot.removeAll();
        var quiet = new Div(icon.create(), new H1(Labels.of(titleKey)), new Paragraph(Labels.of(textKey)));
        quiet.addClassName("readback-quiet");
        body.add(quiet);
    }

    private void read(ToRead record) {
        body.add(new H1(Labels.of("readback.title")));
        if (!record.names().isEmpty()) {
            body.add(new Paragraph(Labels.of("readback.names", Labels.list(record.names()))));
        }
        body.add(new H2(record.title() == null ? "" : record.title()));
        if (!record.requests().isEmpty()) {
            var list = new OrderedList();
            record.requests().forEach(r -> list.add(new ListItem(r)));
            body.add(new H2(Labels.of("readback.requests")), list);
        }
        if (record.narrative() != null) {
            var text = new Paragraph(record.narrative());
            text.addClassName("readback-text");
            body.add(new H2(Labels.of("readback.narrative")), text);
        }
        var right = new Button(Labels.of("readback.right"), VaadinIcon.CHECK.create(), e -> {
            channel.answer(record, Answer.RIGHT);
            say(VaadinIcon.CHECK_CIRCLE_O, "readback.thanks", "readback.thanks.text");
        });
        right.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var wrong = new Button(Labels.of("readback.wrong"), e -> {
            channel.answer(record, Answer.WRONG);
            say(VaadinIcon.COMMENT_ELLIPSIS_O, "readback.told", "readback.told.text");
        });
        foot.add(wrong, right);
    }

    @Override
    public String getPageTitle() {
        return Labels.of("readback.page");
    }
}
