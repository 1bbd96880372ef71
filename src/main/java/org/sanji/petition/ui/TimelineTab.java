package org.sanji.petition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.Formats;
import org.sanji.petition.PassView;
import org.sanji.petition.PetitionView;
import org.sanji.petition.TimelineEntry;

/** What happened, when, by whom: the latest pass on top, the latest entry first. */
final class TimelineTab extends Div {

    private final transient PetitionView petition;
    private final transient PetitionPageServices services;

    TimelineTab(PetitionView petition, PetitionPageServices services) {
        this.petition = petition;
        this.services = services;
        addClassNames("timeline", "panel");
        var byPass = services.petitions().timeline(petition.id()).stream()
                .collect(Collectors.groupingBy(
                        TimelineEntry::pass, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        if (byPass.isEmpty()) {
            add(new EmptyState(VaadinIcon.CLOCK, Labels.of("timeline.empty"), Labels.of("timeline.empty.hint")));
        }
        boolean several = byPass.size() > 1;
        byPass.forEach((pass, entries) -> {
            if (several) {
                add(new H3(passTitle(pass)));
            }
            add(list(entries));
        });
    }

    private String passTitle(int no) {
        return petition.passes().stream()
                .filter(p -> p.no() == no)
                .map(PassView::reason)
                .map(reason -> Labels.of("timeline.pass", no, Labels.of(reason)))
                .findFirst()
                .orElseGet(() -> Labels.of("timeline.pass.plain", no));
    }

    private OrderedList list(List<TimelineEntry> entries) {
        var list = new OrderedList();
        list.addClassName("timeline-list");
        entries.stream()
                .sorted(Comparator.comparing(TimelineEntry::on)
                        .thenComparing(TimelineEntry::seq)
                        .reversed())
                .forEach(e -> list.add(item(e)));
        return list;
    }

    private ListItem item(TimelineEntry entry) {
        var day = new Span(Formats.date(entry.on()));
        day.addClassName("timeline-day");
        day.setTitle(Labels.of("timeline.recorded", Formats.dateTime(entry.at())));
        var sentence = new Div(services.timelineText().sentence(entry, Labels.locale()));
        sentence.addClassName("timeline-sentence");
        var who = new Div(who(entry));
        who.addClassName("timeline-who");
        return new ListItem(day, new Div(sentence, who));
    }

    private String who(TimelineEntry entry) {
        if (entry.organ() == null) {
            return entry.actor();
        }
        return Labels.of("timeline.who", services.lookup().organ(entry.organ()), entry.actor());
    }
}
