package org.sanji.petition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sanji.common.Days;
import org.sanji.petition.PetitionView;
import org.sanji.process.WorkItem;

/** On top of the page: the form for what the acting user may do now, or what is being waited for. */
final class NextActions extends Div {

    private final transient PetitionPageServices services;

    NextActions(PetitionView petition, PetitionPageServices services, Runnable changed) {
        this.services = services;
        addClassName("next-actions");
        var items = petition.ownPartOnly()
                ? List.<WorkItem>of()
                : services.workItems().ofPetition(petition.id());
        for (var item : items) {
            if (services.workItems().mayAct(item)) {
                act(petition, item, changed);
            } else {
                add(waiting(item));
            }
        }
        setVisible(getComponentCount() > 0);
    }

    private void act(PetitionView petition, WorkItem item, Runnable changed) {
        var form = services.actions().stream()
                .map(a -> a.action(petition, item, changed))
                .flatMap(Optional::stream)
                .findFirst();
        if (form.isEmpty()) {
            add(waiting(item));
            return;
        }
        var head = new Div(
                VaadinIcon.ARROW_CIRCLE_RIGHT_O.create(), new H2(Labels.of("page.next", Labels.of(item.task()))));
        head.addClassName("next-action-head");
        if (item.dueAt() != null) {
            head.add(new Span(Labels.of("page.next.till", lastDay(item))));
        }
        var box = new Div(head, form.get());
        box.addClassName("next-action");
        add(box);
    }

    private Div waiting(WorkItem item) {
        var who = item.assignee() == null
                ? services.lookup().organ(item.organ())
                : services.lookup().person(item.assignee());
        var key = item.dueAt() == null ? "page.waiting.open" : "page.waiting";
        var sentence = new Span(Labels.of(key, Objects.toString(who), Labels.of(item.task()), lastDay(item)));
        var line = new Div(VaadinIcon.HOURGLASS.create(), sentence);
        line.addClassName("waiting-line");
        return line;
    }

    /** A period ends with the first instant after its last day. */
    private static String lastDay(WorkItem item) {
        return item.dueAt() == null
                ? ""
                : Days.dayOf(item.dueAt().minusMillis(1)).toString();
    }
}
