package org.sanji.followup.ui;

import com.vaadin.flow.component.Component;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.DueDay;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.FilterBar;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.PageHeader;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.deadline.ClockKind;
import org.sanji.followup.CallBackState;
import org.sanji.followup.CheckRow;
import org.sanji.followup.CheckState;
import org.sanji.followup.EvaluationRow;
import org.sanji.followup.FollowUpFilter;
import org.sanji.followup.FollowUpShow;
import org.sanji.organization.Organ;

/** 回访与评价: who is asked to rate, who is to be called back, what is to be checked; each figure opens its list. */
@StyleSheet("context://css/worklist.css")
@StyleSheet("context://css/followup.css")
@Route("followup")
@RolesAllowed({
    "RECEPTIONIST",
    "TRIAGE_OFFICER",
    "SUPERVISOR",
    "LEADER",
    "STATISTICIAN",
    "LIAISON",
    "HANDLER",
    "DEPARTMENT_HEAD"
})
public class FollowUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FollowUpPresenter presenter;
    private final FilterBar bar = new FilterBar(FollowUpView.class);
    private final TextField shown = new TextField();
    private final TextField text;
    private final ComboBox<Organ> organ;
    private final DayField from;
    private final DayField to;
    private final FollowUpFigures figures = new FollowUpFigures();
    private final LazyGrid<EvaluationRow> evaluations;
    private final LazyGrid<CheckRow> checks;
    private final PageHeader header;
    private Grid.Column<EvaluationRow> until;
    private Grid.Column<EvaluationRow> ratedOn;
    private Grid.Column<EvaluationRow> bureau;
    private Grid.Column<EvaluationRow> organScore;
    private Grid.Column<EvaluationRow> callBack;

    /** Made by the container. */
    public FollowUpView(FollowUpPresenter presenter) {
        this.presenter = presenter;
        addClassName("task-page");
        header = new PageHeader(getTranslation("followup-ui.page"));
        bar.bind("show", shown, v -> v, v -> v).setVisible(false);
        text = bar.text("q", getTranslation("followup-ui.text"));
        organ = bar.choice("organ", getTranslation("followup-ui.organ"), presenter.organs(), Organ::name, Organ::code);
        organ.setVisible(!presenter.ofOrgan());
        from = bar.day("from", getTranslation("followup-ui.from"));
        to = bar.day("to", getTranslation("followup-ui.to"));
        evaluations = new LazyGrid<>(EvaluationRow::id, presenter::evaluations);
        checks = new LazyGrid<>(CheckRow::id, presenter::checks);
        evaluationColumns();
        checkColumns();
        add(header, figures, bar, evaluations, checks);
    }

    /** Which columns say something depends on what is shown: see {@link #columns}. */
    private void evaluationColumns() {
        fixed(evaluations.addBadgeColumn("number", words("number"), r -> number(r.number())), "130px");
        title(evaluations.addBadgeColumn(null, words("title"), r -> cut(r.title())));
        fixed(evaluations.addTextColumn("organ", words("organ"), r -> presenter.organName(r.organ())), "170px");
        fixed(evaluations.addTextColumn("closedOn", words("closed"), r -> Formats.date(r.closedOn())), "112px");
        until = fixed(evaluations.addBadgeColumn("dueOn", words("until"), this::until), "190px");
        ratedOn =
                fixed(evaluations.addTextColumn("ratedOn", words("rated-on"), r -> Formats.date(r.ratedOn())), "112px");
        bureau = fixed(evaluations.addBadgeColumn(null, words("bureau"), r -> score(r, r.bureau())), "112px");
        organScore =
                fixed(evaluations.addBadgeColumn(null, words("organ-score"), r -> score(r, r.organScore())), "112px");
        callBack = fixed(evaluations.addBadgeColumn("callBackDueOn", words("call-back"), this::callBack), "190px");
        evaluations.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private void checkColumns() {
        fixed(checks.addBadgeColumn("number", words("number"), r -> number(r.number())), "130px");
        title(checks.addBadgeColumn(null, words("what"), r -> cut(r.what())));
        fixed(checks.addTextColumn(null, words("source"), this::source), "128px");
        fixed(checks.addBadgeColumn(null, words("performer"), r -> cut(r.performer())), "120px");
        fixed(checks.addBadgeColumn("organ", words("organ"), r -> cut(presenter.organName(r.organ()))), "150px");
        fixed(checks.addBadgeColumn(null, words("checker"), r -> cut(presenter.organName(r.checker()))), "110px");
        fixed(checks.addTextColumn("dueOn", words("due"), r -> Formats.date(r.dueOn())), "112px")
                .setTooltipGenerator(r -> getTranslation("due.why.promise", Formats.date(r.dueOn())));
        fixed(checks.addBadgeColumn("checkDueOn", words("check-due"), this::checkDue), "190px");
        checks.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private void columns(FollowUpShow show) {
        boolean rated = show != FollowUpShow.WAITING && show != FollowUpShow.LAPSED;
        until.setVisible(!rated);
        ratedOn.setVisible(rated);
        organScore.setVisible(rated);
        bureau.setVisible(rated && !presenter.ofOrgan());
        callBack.setVisible(rated && !presenter.ofOrgan());
    }

    private String words(String key) {
        return getTranslation("followup-ui." + key);
    }

    private Component until(EvaluationRow row) {
        var why = presenter.why(ClockKind.EVALUATION, row.dueOn());
        return row.isOpen() ? new DueBadge(row.dueOn(), presenter.today()).because(why) : new DueDay(row.dueOn(), why);
    }

    private String source(CheckRow row) {
        return getTranslation(
                "followup-ui.check.source", getTranslation("PerformanceSource." + row.source()), row.position());
    }

    private static <T> Grid.Column<T> fixed(Grid.Column<T> column, String width) {
        return column.setFlexGrow(0).setWidth(width).setAutoWidth(false);
    }

    private static <T> void title(Grid.Column<T> column) {
        column.setFlexGrow(1).setWidth("160px").setAutoWidth(false);
    }

    private static Component number(String number) {
        var link = new Anchor(
                "petitions/" + number + "?tab=" + URLEncoder.encode(FollowUpSection.TAB, StandardCharsets.UTF_8),
                number);
        link.getElement().setAttribute("router-link", true);
        link.addClassName("number");
        return link;
    }

    private static Component cut(String words) {
        var span = new Span(words);
        span.setTitle(words);
        span.addClassName("cut");
        return span;
    }

    private static Component score(EvaluationRow row, org.sanji.followup.Satisfaction score) {
        return row.ratedOn() == null ? new Span(Formats.ABSENT) : RatingLines.badge(score);
    }

    private Component callBack(EvaluationRow row) {
        if (row.callBack() == CallBackState.OPEN) {
            return new DueBadge(row.callBackDueOn(), presenter.today())
                    .because(presenter.why(ClockKind.CALL_BACK, row.callBackDueOn()));
        }
        return row.callBack() == CallBackState.DONE
                ? new StateBadge(getTranslation("CallBackState.DONE"), Tone.GOOD)
                : new Span(Formats.ABSENT);
    }

    private Component checkDue(CheckRow row) {
        return row.state() == CheckState.WAITING
                ? new DueBadge(row.checkDueOn(), presenter.today())
                        .because(presenter.why(ClockKind.EXECUTION_CHECK, row.checkDueOn()))
                : CheckLine.badge(row.state());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.read(event);
        presenter.narrow(
                shown.getValue(),
                new FollowUpFilter(
                        text.getValue().isBlank() ? null : text.getValue().strip(),
                        organ.getOptionalValue().map(Organ::code).orElse(null),
                        from.getValue(),
                        to.getValue()));
        show(event);
    }

    private void show(BeforeEnterEvent event) {
        var show = presenter.show();
        header.withSubtitle(getTranslation("followup-ui.show." + show + ".hint"));
        figures.show(presenter.counts(), show, event.getLocation().getQueryParameters());
        columns(show);
        evaluations.setVisible(!show.isOfChecks());
        checks.setVisible(show.isOfChecks());
        var empty = new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                getTranslation("followup-ui.list.empty"),
                getTranslation("followup-ui.list.empty.hint"));
        if (show.isOfChecks()) {
            checks.setEmpty(empty);
            checks.refresh();
        } else {
            evaluations.setEmpty(empty);
            evaluations.refresh();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("followup-ui.page");
    }
}
