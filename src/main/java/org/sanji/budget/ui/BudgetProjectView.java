package org.sanji.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.sanji.budget.ProjectView;
import org.sanji.common.NotFoundException;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Forms;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.PageHeader;

/** A project: the plan as the document has it, spending against it, self-assessment, signature, every record. */
@StyleSheet("context://css/budget.css")
@Route("budget/:year/:code")
@RolesAllowed({"FINANCE", "LEADER", "STATISTICIAN", "SUPERVISOR", "DEPARTMENT_HEAD"})
public class BudgetProjectView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BudgetPresenter presenter;
    private int year;
    private String code = "";

    /** Made by the container. */
    BudgetProjectView(BudgetPresenter presenter) {
        this.presenter = presenter;
        addClassNames("page", "budget-page");
    }

    static String href(int year, String code) {
        return BudgetView.ROUTE + "/" + year + "/" + code;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().get("year").orElse("");
        if (!wanted.matches("\\d{4}")) {
            throw new NotFoundException("budget");
        }
        year = Integer.parseInt(wanted);
        code = event.getRouteParameters().get("code").orElse("");
        show();
    }

    private void show() {
        var view = presenter.budgets().project(year, code);
        removeAll();
        var back = new Anchor(BudgetView.href(year), Words.of("budget.back", String.valueOf(year)));
        back.getElement().setAttribute("router-link", true);
        back.addClassName("budget-back");
        add(header(view), back);
        if (view.planChanged()) {
            var note = new Div(Words.of("budget.plan-changed"));
            note.addClassName("budget-warning");
            add(note);
        }
        add(
                Forms.section(Words.of("budget.spending"), new SpendingTable(view, presenter, this::show)),
                Forms.section(Words.of("budget.assessment"), new RatingTable(view, presenter, this::show)),
                Forms.section(Words.of("budget.plan"), new PlanTable(view)),
                new Details(Words.of("budget.records"), new RecordTable(view)));
    }

    private Component header(ProjectView view) {
        var header = new PageHeader(view.project().name())
                .withSubtitle(Words.of(
                        "budget.project.subtitle",
                        view.unit(),
                        code,
                        Words.money(view.project().total())))
                .withBadges(Words.state(view.state()));
        view.overall().ifPresent(s -> header.withBadges(Words.grade(s.points(), s.grade())));
        view.signature()
                .ifPresent(s ->
                        header.withBadges(new Div(Words.of("budget.signed-by", s.byName(), Formats.dateTime(s.at())))));
        header.withActions(Downloads.link(href(year, code) + "/table.pdf", Words.of("budget.pdf")));
        deeds(view, header);
        return header;
    }

    private void deeds(ProjectView view, PageHeader header) {
        if (view.may().submit()) {
            header.withActions(primary(
                    "budget.submit",
                    () -> Confirm.ask(
                            Words.of("budget.submit.title"),
                            Words.of("budget.submit.text"),
                            Words.of("budget.submit"),
                            () -> done(
                                    "budget.submitted",
                                    () -> presenter.assessments().submit(year, code)))));
        }
        if (view.may().sign()) {
            header.withActions(
                    new Button(
                            Words.of("budget.give-back"),
                            e -> withReason(
                                    "budget.give-back",
                                    reason -> presenter.assessments().giveBack(year, code, reason))),
                    primary(
                            "budget.sign",
                            () -> Confirm.ask(
                                    Words.of("budget.sign.title"),
                                    Words.of("budget.sign.text"),
                                    Words.of("budget.sign"),
                                    () -> done(
                                            "budget.signed",
                                            () -> presenter.assessments().sign(year, code)))));
        }
        if (view.may().reopen()) {
            header.withActions(new Button(
                    Words.of("budget.reopen"),
                    e -> withReason(
                            "budget.reopen", reason -> presenter.assessments().reopen(year, code, reason))));
        }
    }

    private static Button primary(String key, Runnable action) {
        var button = new Button(Words.of(key), e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void withReason(String key, java.util.function.Consumer<String> deed) {
        Confirm.withReason(
                Words.of(key + ".title"),
                Words.of(key + ".text"),
                Words.of("budget.reason"),
                Words.of(key),
                reason -> done(key + ".done", () -> deed.accept(reason)));
    }

    private void done(String key, Runnable deed) {
        deed.run();
        Notices.done(Words.of(key));
        show();
    }

    @Override
    public String getPageTitle() {
        return Words.of("budget.page");
    }
}
