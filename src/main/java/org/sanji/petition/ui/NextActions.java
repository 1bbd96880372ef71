package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanji.common.Days;
import org.sanji.common.ui.DueBadge;
import org.sanji.petition.PetitionView;
import org.sanji.process.WorkItem;

/**
 * On top of the page: one sentence on what the acting user does next, what the law wants by when, the paper that comes
 * out of it, and the form; or who has the ball.
 */
final class NextActions extends Div {

    private final transient PetitionPageServices services;
    private final transient PetitionView petition;
    private final transient Runnable toFile;

    /** @param toFile brings the tabs into view, which a long form pushes off the screen */
    NextActions(PetitionView petition, PetitionPageServices services, Runnable toFile, Runnable changed) {
        this.services = services;
        this.toFile = toFile;
        this.petition = petition;
        addClassName("next-actions");
        services.notices().forEach(n -> n.notice(petition).ifPresent(this::notice));
        var items = services.workItems().ofPetition(petition.id()).stream()
                .filter(services.workItems()::mayKnow)
                .toList();
        if (petition.ownPartOnly()) {
            add(line(VaadinIcon.ARCHIVE, Labels.of("next.own-part")));
            items.stream().filter(services.workItems()::mayAct).forEach(item -> act(item, changed));
            return;
        }
        var others = new LinkedHashMap<String, List<WorkItem>>();
        for (var item : items) {
            if (services.workItems().mayAct(item)) {
                act(item, changed);
            } else {
                others.computeIfAbsent(item.task() + " " + item.dueAt(), k -> new ArrayList<>())
                        .add(item);
            }
        }
        others.values().forEach(this::waiting);
        if (items.stream().noneMatch(item -> item.subject() == null)) {
            ended();
        }
    }

    private void act(WorkItem item, Runnable changed) {
        var form = services.actions().stream()
                .map(a -> a.action(petition, item, changed))
                .flatMap(Optional::stream)
                .findFirst();
        if (form.isEmpty()) {
            waiting(List.of(item));
            return;
        }
        var head = new Div(VaadinIcon.ARROW_CIRCLE_RIGHT_O.create(), new H2(NextStep.mine(item)));
        head.addClassName("next-action-head");
        if (item.dueAt() != null) {
            head.add(due(item));
        }
        head.add(fileLink());
        var box = new Div(head, rules(item), form.get());
        box.addClassName("next-action");
        add(box);
    }

    private DueBadge due(WorkItem item) {
        var last = NextStep.lastDay(item);
        return new DueBadge(last, Days.today(services.clock()))
                .because(services.lookup().why(item.task(), petition.level(), last));
    }

    private Button fileLink() {
        var link = new Button(Labels.of("next.to-file"), VaadinIcon.ARROW_DOWN.create(), e -> toFile.run());
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        link.addClassName("next-to-file");
        return link;
    }

    private Div rules(WorkItem item) {
        var law = new Div(VaadinIcon.SCALE.create(), new Span(NextStep.law(item, petition)));
        var rules = new Div(law, paper(NextStep.paperOf(item.task())));
        rules.addClassName("next-rules");
        return rules;
    }

    private static Div paper(NextStep.Paper paper) {
        return new Div(VaadinIcon.FILE_TEXT_O.create(), new Span(NextStep.paper(paper)));
    }

    /** Several organs that owe the same by the same day are one line. */
    private void waiting(List<WorkItem> items) {
        var who = items.stream().map(this::who).distinct().collect(Collectors.joining(Labels.of("petition-ui.comma")));
        var line = line(VaadinIcon.HOURGLASS, NextStep.waiting(items.get(0), who));
        if (items.get(0).dueAt() != null) {
            line.add(due(items.get(0)));
        }
        add(line);
    }

    private String who(WorkItem item) {
        return item.assignee() == null
                ? services.lookup().organ(item.organ())
                : services.lookup().person(item.assignee());
    }

    private void ended() {
        add(line(VaadinIcon.FLAG_CHECKERED, NextStep.state(petition.state())));
    }

    private void notice(String text) {
        var line = line(VaadinIcon.EXCLAMATION_CIRCLE_O, text);
        line.addClassName("warning-line");
        add(line);
    }

    private static Div line(VaadinIcon icon, String text) {
        Component mark = icon.create();
        mark.getElement().setAttribute("aria-hidden", "true");
        var line = new Div(mark, new Span(text));
        line.addClassName("waiting-line");
        return line;
    }
}
