package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.DueDay;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.FilterBar;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.MenuCountsChanged;
import org.sanji.common.ui.PageHeader;
import org.sanji.organization.Organ;
import org.sanji.oversight.InstructionFilter;
import org.sanji.oversight.InstructionShow;
import org.sanji.oversight.InstructionState;
import org.sanji.oversight.InstructionView;

/** 批示件: the instructions that concern the acting user, first those that wait for a word. */
@StyleSheet("context://css/worklist.css")
@StyleSheet("context://css/oversight.css")
@Route("instructions")
@RolesAllowed({"LEADER", "LIAISON", "HANDLER", "DEPARTMENT_HEAD", "TRIAGE_OFFICER", "SUPERVISOR"})
public class InstructionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InstructionPresenter presenter;
    private final FilterBar bar = new FilterBar(InstructionsView.class);
    private final ShowTabs<InstructionShow> show;
    private final TextField text;
    private final ComboBox<Organ> organ;
    private final LazyGrid<InstructionView> grid;

    /** Made by the container. */
    public InstructionsView(InstructionPresenter presenter) {
        this.presenter = presenter;
        addClassName("task-page");
        show = bar.bind(
                "show",
                new ShowTabs<>(InstructionShow.class, InstructionShow.OVERDUE),
                InstructionShow::name,
                InstructionShow::valueOf);
        text = bar.text("q", getTranslation("instruction.filter.text"));
        organ = bar.choice(
                "organ", getTranslation("instruction.addressee"), presenter.organs(), Organ::name, Organ::code);
        grid = new LazyGrid<>(InstructionView::id, presenter::page);
        columns();
        grid.setEmpty(new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                getTranslation("instruction.empty"),
                getTranslation("instruction.empty.hint")));
        add(new PageHeader(getTranslation("instruction.page")), bar, grid);
    }

    private void columns() {
        fixed(grid.addBadgeColumn("number", getTranslation("instruction.number"), InstructionsView::number), "140px");
        grid.addBadgeColumn(null, getTranslation("instruction.text"), InstructionsView::words)
                .setFlexGrow(1)
                .setWidth("180px")
                .setAutoWidth(false);
        fixed(grid.addTextColumn(null, getTranslation("instruction.leader"), InstructionView::leaderName), "80px");
        fixed(
                grid.addTextColumn("organ", getTranslation("instruction.addressee"), i -> presenter.organ(i.organ())),
                "156px");
        fixed(
                grid.addTextColumn("givenOn", getTranslation("instruction.given"), i -> Formats.date(i.givenOn())),
                "108px");
        fixed(
                grid.addBadgeColumn(null, getTranslation("instruction.state"), i -> InstructionCard.state(i.state())),
                "108px");
        fixed(grid.addBadgeColumn("dueOn", getTranslation("instruction.due"), this::due), "188px");
        fixed(grid.addBadgeColumn(null, "", this::deed), "116px");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private static <T> void fixed(Grid.Column<T> column, String width) {
        column.setFlexGrow(0).setWidth(width).setAutoWidth(false);
    }

    private static Component number(InstructionView row) {
        var link = new Anchor("petitions/" + row.number() + "?tab=" + InstructionSection.TAB, row.number());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("number");
        return link;
    }

    /** The instruction, below it the latest feedback. */
    private static Component words(InstructionView row) {
        var words = new Span(row.text());
        words.setTitle(row.text());
        words.addClassName("cut");
        var cell = new Div(words);
        if (!row.replies().isEmpty()) {
            var last = row.replies().get(row.replies().size() - 1);
            var reply = new Span(cell.getTranslation(
                    "instruction.last", cell.getTranslation("ReplyKind." + last.kind()), last.text()));
            reply.setTitle(last.text());
            reply.addClassNames("cut", "instruction-last");
            cell.add(reply);
        }
        return cell;
    }

    private Component due(InstructionView row) {
        var why = getTranslation("due.why.instruction", Formats.date(row.dueOn()));
        return row.state() == InstructionState.OPEN
                ? new DueBadge(row.dueOn(), presenter.today()).because(why)
                : new DueDay(row.dueOn(), why);
    }

    private Component deed(InstructionView row) {
        var dialogs = new InstructionDialogs(presenter, this::refresh);
        var cell = new Div();
        cell.addClassName("row-deeds");
        if (row.mayAnswer()) {
            cell.add(button("instruction.answer", () -> dialogs.feedback(row)));
        }
        if (row.mayJudge()) {
            cell.add(
                    button("instruction.accept", () -> dialogs.accept(row)),
                    button("instruction.again", () -> dialogs.askAgain(row)));
        }
        return cell;
    }

    private Button button(String key, Runnable deed) {
        var button = new Button(getTranslation(key), e -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void refresh() {
        narrow(show.show());
        if (show.isEmpty() && presenter.counts().mine() == 0) {
            // nothing waits for this person: begin with what is open
            show.setValue(InstructionShow.OPEN);
            narrow(InstructionShow.OPEN);
        }
        var counts = presenter.counts();
        show.show(counts::of);
        grid.refresh();
        MenuCountsChanged.fire();
    }

    private void narrow(InstructionShow part) {
        presenter.narrow(new InstructionFilter(
                part,
                text.getValue().isBlank() ? null : text.getValue().strip(),
                organ.getOptionalValue().map(Organ::code).orElse(null)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.read(event);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("instruction.page");
    }
}
