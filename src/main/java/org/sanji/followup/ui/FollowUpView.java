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
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.FilterBar;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.PageHeader;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.followup.CallBackState;
import org.sanji.followup.CheckRow;
import org.sanji.followup.CheckState;
import org.sanji.followup.EvaluationRow;
import org.sanji.followup.FollowUpFilter;
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

    private void evaluationColumns() {
        fixed(
                evaluations.addBadgeColumn("number", getTranslation("followup-ui.number"), r -> number(r.number())),
                "140px");
        title(evaluations.addBadgeColumn(null, getTranslation("followup-ui.title"), r -> cut(r.title())));
        fixed(
                evaluations.addTextColumn(
                        "organ", getTranslation("followup-ui.organ"), r -> presenter.organName(r.organ())),
                "170px");
        fixed(
                evaluations.addTextColumn(
                        "closedOn", getTranslation("followup-ui.closed"), r -> Formats.date(r.closedOn())),
                "112px");
        fixed(
                evaluations.addBadgeColumn(
                        "dueOn",
                        getTranslation("followup-ui.until"),
                        r -> r.ratedOn() == null && r.isOpen()
                                ? new DueBadge(r.dueOn(), presenter.today())
                                : new Span(Formats.date(r.dueOn()))),
                "190px");
        if (!presenter.ofOrgan()) {
            fixed(
                    evaluations.addBadgeColumn(null, getTranslation("followup-ui.bureau"), r -> score(r, r.bureau())),
                    "120px");
        }
        fixed(
                evaluations.addBadgeColumn(
                        null, getTranslation("followup-ui.organ-score"), r -> score(r, r.organScore())),
                "120px");
        if (!presenter.ofOrgan()) {
            fixed(
                    evaluations.addBadgeColumn(
                            "callBackDueOn", getTranslation("followup-ui.call-back"), this::callBack),
                    "190px");
        }
        evaluations.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private void checkColumns() {
        fixed(checks.addBadgeColumn("number", getTranslation("followup-ui.number"), r -> number(r.number())), "140px");
        title(checks.addBadgeColumn(null, getTranslation("followup-ui.what"), r -> cut(r.what())));
        fixed(
                checks.addTextColumn(
                        null,
                        getTranslation("followup-ui.source"),
                        r -> getTranslation(
                                "followup-ui.check.source",
                                getTranslation("PerformanceSource." + r.source()),
                                r.position())),
                "130px");
        fixed(checks.addTextColumn(null, getTranslation("followup-ui.performer"), CheckRow::performer), "150px");
        fixed(
                checks.addTextColumn("organ", getTranslation("followup-ui.organ"), r -> presenter.organName(r.organ())),
                "160px");
        fixed(
                checks.addTextColumn(
                        null, getTranslation("followup-ui.checker"), r -> presenter.organName(r.checker())),
                "150px");
        fixed(checks.addTextColumn("dueOn", getTranslation("followup-ui.due"), r -> Formats.date(r.dueOn())), "112px");
        fixed(checks.addBadgeColumn("checkDueOn", getTranslation("followup-ui.check-due"), this::checkDue), "190px");
        checks.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private static <T> void fixed(Grid.Column<T> column, String width) {
        column.setFlexGrow(0).setWidth(width).setAutoWidth(false);
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
            return new DueBadge(row.callBackDueOn(), presenter.today());
        }
        return row.callBack() == CallBackState.DONE
                ? new StateBadge(getTranslation("CallBackState.DONE"), Tone.GOOD)
                : new Span(Formats.ABSENT);
    }

    private Component checkDue(CheckRow row) {
        return row.state() == CheckState.WAITING
                ? new DueBadge(row.checkDueOn(), presenter.today())
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
