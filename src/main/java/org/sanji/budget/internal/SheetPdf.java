package org.sanji.budget.internal;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanji.budget.ProjectView;
import org.sanji.budget.RatingLine;
import org.sanji.budget.SpendingLine;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigProblem;
import org.sanji.common.Days;
import org.sanji.document.PdfDrawing;
import org.sanji.statistics.GradeBands;
import org.springframework.stereotype.Component;

/** The official table as PDF, from {@code config/tables/self-assessment.html}. */
@Component
class SheetPdf {

    private static final String FILE = "tables/self-assessment.html";

    private final Template template;
    private final PdfDrawing drawing;
    private final SheetWords words;
    private final Clock clock;

    SheetPdf(ConfigFiles files, PdfDrawing drawing, SheetWords words, Clock clock) {
        this.drawing = drawing;
        this.words = words;
        this.clock = clock;
        try {
            template = Mustache.compiler()
                    .escapeHTML(true)
                    .defaultValue("")
                    .emptyStringIsFalse(true)
                    .compile(files.read(FILE));
        } catch (MustacheException e) {
            throw new ConfigProblem(FILE, 0, e.getMessage(), e);
        }
    }

    /** @param only code of the project to draw, under its number in the year; null for all */
    byte[] draw(List<ProjectView> projects, String only, GradeBands bands) {
        return drawing.draw(html(projects, only, bands));
    }

    String html(List<ProjectView> projects, String only, GradeBands bands) {
        var sheets = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < projects.size(); i++) {
            if (only == null || only.equals(projects.get(i).project().code())) {
                var sheet = sheet(projects.get(i), bands);
                sheet.put("no", i + 1);
                sheet.put("last", only != null || i + 1 == projects.size());
                sheets.add(sheet);
            }
        }
        return template.execute(Map.of("title", words.get("budget.table.title"), "projects", sheets));
    }

    private Map<String, Object> sheet(ProjectView view, GradeBands bands) {
        var p = view.project();
        var sheet = new HashMap<String, Object>();
        sheet.put("unit", view.unit());
        sheet.put("state", words.state(view));
        sheet.put("code", p.code());
        sheet.put("name", p.name());
        sheet.put("total", SheetWords.amount(p.total()));
        sheet.put("fiscal", SheetWords.amount(p.fiscal()));
        sheet.put("other", SheetWords.amount(p.other()));
        sheet.put("purpose", p.purpose());
        sheet.put("dates", view.spending().stream().map(this::date).toList());
        sheet.put("over", String.join("；", SheetWords.over(view)));
        sheet.put("goals", SheetWords.numbered(p.goals()));
        sheet.put("indicators", view.ratings().stream().map(this::indicator).toList());
        sheet.put("overall", view.overall().map(s -> s.points().toPlainString()).orElse(""));
        sheet.put(
                "overallGrade", view.overall().map(s -> words.grade(s.grade())).orElse(""));
        sheet.put("enteredBy", SheetWords.enteredBy(view));
        sheet.put("signedBy", view.signature().map(s -> s.byName()).orElse(""));
        sheet.put(
                "signedOn",
                view.signature().map(s -> Days.dayOf(s.at()).toString()).orElse(""));
        sheet.put("bands", words.bands(bands));
        sheet.put("printedOn", Days.today(clock).toString());
        return sheet;
    }

    private Map<String, Object> date(SpendingLine line) {
        return Map.of(
                "label", words.date(line),
                "planned", SheetWords.amount(line.share()),
                "spent", SheetWords.amount(line.current().map(s -> s.amount()).orElse(null)),
                "share", SheetWords.amount(line.spentShare()),
                "difference", SheetWords.amount(line.difference()));
    }

    private Map<String, Object> indicator(RatingLine line) {
        var i = line.indicator();
        var row = new HashMap<String, Object>();
        row.put("level1", i.level1());
        row.put("level2", i.level2());
        row.put("level3", i.level3());
        row.put("description", i.description());
        row.put("target", i.target());
        row.put("basis", i.basis());
        var rating = line.current();
        row.put("actual", rating.map(r -> r.actual()).orElse(""));
        row.put("points", rating.map(r -> r.points().toPlainString()).orElse(""));
        row.put("grade", words.grade(line.grade()));
        row.put("explanation", rating.map(r -> r.explanation()).orElse(""));
        row.put("evidence", words.evidence(line));
        return row;
    }
}
