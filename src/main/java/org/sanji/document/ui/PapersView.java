package org.sanji.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.sanji.common.Days;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Forms;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.PageHeader;
import org.sanji.document.DayPaper;
import org.sanji.document.PaperDraft;

/** 今日文书: what the own organ issued on a day, to be printed in one go, and drafts that wait for the user's approval. */
@StyleSheet("context://css/document.css")
@Route("papers")
@RolesAllowed({"RECEPTIONIST", "TRIAGE_OFFICER", "LIAISON", "HANDLER", "DEPARTMENT_HEAD"})
public class PapersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PaperTools tools;
    private final DayField day = new DayField(getTranslation("document-paper.day"));
    private final Checkbox records = new Checkbox(getTranslation("document-paper.with-records"), true);
    private final Grid<DayPaper> grid = new Grid<>();
    private final Div waiting = new Div();

    /** Made by the container. */
    public PapersView(PaperTools tools) {
        this.tools = tools;
        addClassNames("page", "list-page", "papers-page");
        day.setMax(Days.today(tools.clock()));
        day.addValueChangeListener(e -> reload());
        var print = new Button(getTranslation("document-paper.print"), VaadinIcon.PRINT.create(), e -> print());
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var bar = new Div(day, records);
        bar.addClassName("paper-bar");
        columns();
        add(new PageHeader(getTranslation("document-paper.today")).withActions(print), waiting, bar, grid);
    }

    private void columns() {
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_NO_BORDER);
        grid.addColumn(p ->
                        getTranslation("PaperKind." + p.view().paper().kind().name()))
                .setHeader(getTranslation("document-paper.kind"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::number)
                .setHeader(getTranslation("document-paper.number"))
                .setAutoWidth(true);
        grid.addComponentColumn(p -> new Anchor("petitions/" + p.petitionNumber(), p.petitionNumber()))
                .setHeader(getTranslation("document-paper.petition"))
                .setAutoWidth(true);
        grid.addColumn(DayPaper::petitioner)
                .setHeader(getTranslation("document-paper.petitioner"))
                .setAutoWidth(true);
        grid.addComponentColumn(p -> PaperPanel.state(p.view()))
                .setHeader(getTranslation("document-paper.state"))
                .setAutoWidth(true);
        grid.addColumn(p -> p.view().printedOn() == null
                        ? ""
                        : Formats.date(p.view().printedOn()))
                .setHeader(getTranslation("document-paper.printed"))
                .setAutoWidth(true);
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.FILE_TEXT_O,
                getTranslation("document-paper.day.empty"),
                getTranslation("document-paper.day.empty.hint")));
    }

    private Component number(DayPaper paper) {
        var issued = paper.view().paper();
        var link = new Anchor(
                "papers/" + issued.id(),
                issued.number() == null ? getTranslation("document-paper.pdf") : issued.number());
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (day.isEmpty()) {
            day.setValue(Days.today(tools.clock()));
        } else {
            reload();
        }
    }

    private void reload() {
        grid.setItems(tools.papers().ofDay(day.getValue()));
        waiting.removeAll();
        var drafts = tools.drafts().waiting();
        if (!drafts.isEmpty()) {
            var section = Forms.section(getTranslation("document-paper.waiting"));
            drafts.forEach(draft -> section.add(row(draft)));
            waiting.add(section);
        }
    }

    private Component row(PaperDraft draft) {
        var what = new Div(
                new Span(getTranslation("PaperKind." + draft.kind().name())),
                new Span(getTranslation("document-paper.by", draft.draftedBy(), Formats.dateTime(draft.draftedAt()))));
        what.addClassNames("file-what", "file-facts");
        var judge = new Button(
                getTranslation("document-paper.judge"),
                e -> new PaperDraftDialog(tools, tools.drafts().byId(draft.id()), this::reload).open());
        judge.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var row = new Div(what, judge);
        row.addClassName("file-row");
        return row;
    }

    /** What is chosen, or all that are not printed yet. */
    private void print() {
        var shown = grid.getListDataView().getItems().toList();
        var chosen = grid.getSelectedItems().isEmpty()
                ? shown.stream()
                        .filter(p ->
                                p.view().printedOn() == null && p.view().paper().stands())
                        .toList()
                : shown.stream().filter(grid.getSelectedItems()::contains).toList();
        if (chosen.isEmpty()) {
            Notices.problem(getTranslation("document-paper.print.none"));
            return;
        }
        var ids = chosen.stream().map(p -> "id=" + p.view().paper().id()).collect(Collectors.joining("&"));
        getUI().ifPresent(ui -> ui.getPage().open("papers/print?records=" + records.getValue() + "&" + ids, "_blank"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("document-paper.today");
    }
}
