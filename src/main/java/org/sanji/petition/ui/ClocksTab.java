package org.sanji.petition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.shared.Tooltip;
import java.time.LocalDate;
import java.util.List;
import org.sanji.common.Days;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.DueDay;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.petition.ClockLine;
import org.sanji.petition.PetitionView;

/** The date panel: every clock as a bar over days and as a line of a table, with the sentence that says why. */
final class ClocksTab extends Div {

    private final transient PetitionPageServices services;
    private final LocalDate today;

    ClocksTab(PetitionView petition, PetitionPageServices services) {
        this.services = services;
        this.today = Days.today(services.clock());
        addClassNames("clocks-tab", "panel");
        var lines = services.clocks().of(petition);
        if (lines.isEmpty()) {
            add(new EmptyState(VaadinIcon.CLOCK, Labels.of("clocks.empty"), Labels.of("clocks.empty.hint")));
            return;
        }
        services.clocks().binding(lines).ifPresent(line -> add(bindingLine(line)));
        add(new ClockBars(lines, today, this::name), table(lines, lines.get(0).pass() > 1));
    }

    private Paragraph bindingLine(ClockLine line) {
        var badge = badge(line);
        var sentence = new Paragraph(
                new Span(Labels.of("clocks.binding", name(line))),
                badge,
                new Span(services.clocks().why(line, Labels.locale())));
        sentence.addClassName("clocks-binding");
        return sentence;
    }

    private String name(ClockLine line) {
        var kind = Labels.of(line.kind());
        return line.about() == null ? kind : Labels.of("clocks.about", kind, line.about());
    }

    private NativeTable table(List<ClockLine> lines, boolean severalPasses) {
        var head = new NativeTableRow();
        for (var key : List.of("clock", "start", "rule", "due", "target", "state")) {
            head.add(new NativeTableHeaderCell(Labels.of("clocks." + key)));
        }
        var body = new NativeTableBody();
        int pass = 0;
        for (var line : lines) {
            if (severalPasses && line.pass() != pass) {
                pass = line.pass();
                var title = new NativeTableHeaderCell(Labels.of("timeline.pass.plain", pass));
                title.getElement().setAttribute("colspan", "6");
                body.add(new NativeTableRow(title));
            }
            body.add(row(line));
        }
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("clocks-table");
        return table;
    }

    private NativeTableRow row(ClockLine line) {
        var due = line.due();
        var rule = services.lookup().rule(due.kind());
        var why = services.clocks().why(line, Labels.locale());
        var dueCell = new NativeTableCell(new DueDay(due.dueOn(), why));
        if (due.provisional()) {
            dueCell.add(new Span(" " + Labels.of("petition-ui.provisional")));
        }
        if (line.extendedDays() > 0) {
            var extended = new Div(Labels.of("clocks.extended", line.extendedDays()));
            extended.addClassName("clocks-note");
            dueCell.add(extended);
        }
        line.rests().forEach(rest -> {
            var note = new Div(Labels.of(
                    "clocks.rest",
                    Formats.date(rest.from()),
                    rest.to() == null ? Labels.of("clocks.rest.still") : Formats.date(rest.to()),
                    Labels.of(rest.why())));
            note.addClassName("clocks-note");
            dueCell.add(note);
        });
        Tooltip.forComponent(dueCell).setText(why);
        var start = new NativeTableCell(Formats.date(due.startedOn()));
        return new NativeTableRow(
                new NativeTableCell(name(line)),
                start,
                new NativeTableCell(rule),
                dueCell,
                new NativeTableCell(
                        due.internalTarget().equals(due.dueOn()) ? Formats.ABSENT : Formats.date(due.internalTarget())),
                new NativeTableCell(state(line)));
    }

    private DueBadge badge(ClockLine line) {
        return new DueBadge(line.due().dueOn(), today).because(services.clocks().why(line, Labels.locale()));
    }

    private Span state(ClockLine line) {
        if (line.isRunning()) {
            return badge(line);
        }
        if (line.lapsed()) {
            return new StateBadge(Labels.of("clocks.lapsed", Formats.date(line.doneOn())), Tone.NEUTRAL);
        }
        boolean late = line.isLate(today);
        var tone = late ? Tone.OVERDUE : Tone.GOOD;
        var icon = (late ? VaadinIcon.WARNING : VaadinIcon.CHECK).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var badge = new Span(
                icon, new Span(Labels.of(late ? "clocks.done-late" : "clocks.done", Formats.date(line.doneOn()))));
        badge.addClassNames("due-badge", tone.className());
        return badge;
    }
}
