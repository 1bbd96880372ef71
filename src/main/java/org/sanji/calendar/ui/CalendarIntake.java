package org.sanji.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import org.sanji.calendar.WorkingDays;
import org.sanji.calendar.WorkingDays.Acceptance;
import org.sanji.calendar.WorkingDays.Change;
import org.sanji.calendar.WorkingDays.Check;
import org.sanji.calendar.WorkingDays.Problem;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Notices;
import org.sanji.petition.PetitionDates;

/** Upload or paste, look at mistakes by line or at what would change, give a reason, take in; what was taken in before. */
final class CalendarIntake extends Div {

    private static final int MAX = 20_000;

    private final transient WorkingDays workingDays;
    private final transient Runnable changed;
    private final TextArea text = new TextArea();
    private final Div findings = new Div();
    private final Div history = new Div();

    CalendarIntake(WorkingDays workingDays, Runnable changed) {
        this.workingDays = workingDays;
        this.changed = changed;
        addClassNames("panel", "calendar-intake");
        workingDays.missing().ifPresent(year -> {
            var line = new Div(getTranslation("calendar.missing", String.valueOf(year)));
            line.addClassName("warning-line");
            add(line);
        });
        text.setLabel(getTranslation("calendar.text"));
        text.setPlaceholder(getTranslation("calendar.text.hint"));
        text.setWidthFull();
        text.setMinHeight("120px");
        text.setMaxHeight("260px");
        text.setMaxLength(MAX);
        var look = new Button(getTranslation("calendar.check"), VaadinIcon.SEARCH.create(), e -> check());
        findings.addClassName("calendar-findings");
        var tools = new Div(upload(), look);
        tools.addClassName("calendar-tools");
        add(new H2(getTranslation("calendar.intake")), text, tools, findings, history);
        showHistory();
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((meta, bytes) -> {
            text.setValue(new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", ""));
            check();
        }));
        upload.setAcceptedFileTypes(".yml", ".yaml", ".csv", ".txt");
        upload.setMaxFileSize(MAX * 3);
        upload.setMaxFiles(1);
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(getTranslation("calendar.upload"), VaadinIcon.UPLOAD.create()));
        upload.addFileRejectedListener(e -> Notices.problem(getTranslation("calendar.upload.refused")));
        return upload;
    }

    private void check() {
        findings.removeAll();
        Check check = workingDays.check(text.getValue());
        if (!check.problems().isEmpty()) {
            findings.add(
                    new Paragraph(
                            getTranslation("calendar.problems", check.problems().size())),
                    problems(check));
            return;
        }
        var year = String.valueOf(check.year().year());
        var foreseen = check.foreseen();
        findings.add(new Paragraph(
                getTranslation("calendar.preview", year, check.changes().size(), foreseen.due(), foreseen.targets())));
        if (!foreseen.moves().isEmpty()) {
            var moves = new UnorderedList();
            moves.addClassName("calendar-moves");
            foreseen.moves().forEach(move -> moves.add(new ListItem(words(move))));
            findings.add(new H3(getTranslation("calendar.moves")), moves);
        }
        findings.add(new H3(getTranslation("calendar.changes")));
        var list = new UnorderedList();
        list.addClassName("calendar-changes");
        check.changes().forEach(change -> list.add(new ListItem(words(change))));
        var reason = new TextField(getTranslation("calendar.reason"));
        reason.setPlaceholder(getTranslation("calendar.reason.hint"));
        reason.setMaxLength(500);
        reason.setWidth("520px");
        var take = new Button(getTranslation("calendar.accept", year), VaadinIcon.CHECK.create());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.addClickListener(e -> accept(reason.getValue(), year));
        var end = new Div(reason, take);
        end.addClassName("calendar-tools");
        findings.add(list, end);
    }

    private void accept(String reason, String year) {
        workingDays.accept(text.getValue(), reason);
        Notices.done(getTranslation("calendar.accepted", year));
        changed.run();
    }

    private UnorderedList problems(Check check) {
        var list = new UnorderedList();
        check.problems().forEach(problem -> list.add(new ListItem(words(problem))));
        return list;
    }

    private String words(Problem problem) {
        var sentence = getTranslation(
                "calendar.problem." + problem.code(), problem.args().toArray());
        return problem.line() == 0 ? sentence : getTranslation("calendar.problem.line", problem.line(), sentence);
    }

    private String words(Change change) {
        var key = change.worked() ? "calendar.change.work" : "calendar.change.off";
        return getTranslation(key, Formats.date(change.day()), change.name());
    }

    private String words(PetitionDates.Move move) {
        return getTranslation(
                "calendar.move",
                getTranslation("ClockKind." + move.kind()),
                Formats.date(move.from()),
                Formats.date(move.to()),
                move.count());
    }

    private void showHistory() {
        var all = workingDays.history();
        if (all.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        all.forEach(row -> list.add(new ListItem(words(row))));
        history.add(new H2(getTranslation("calendar.history")), list);
    }

    private String words(Acceptance row) {
        var key = row.finishedAt() == null ? "calendar.history.running" : "calendar.history.done";
        return getTranslation(
                key,
                Formats.dateTime(row.at()),
                row.by(),
                String.valueOf(row.year()),
                row.reason(),
                row.movedDue(),
                row.movedTarget());
    }
}
