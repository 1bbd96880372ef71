package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanji.common.NotFoundException;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.DueDay;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Forms;
import org.sanji.common.ui.KeyValueList;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.PageHeader;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.oversight.SupervisionView;

/** One cause and its order: why, what is asked, suggestions and replies, who said what when, and what is to be done. */
@StyleSheet("context://css/petition.css")
@StyleSheet("context://css/oversight.css")
@StyleSheet("context://css/supervision.css")
@Route("supervision/:id")
@RolesAllowed({"SUPERVISOR", "LEADER", "TRIAGE_OFFICER", "LIAISON", "HANDLER", "DEPARTMENT_HEAD"})
public class OrderView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SupervisionPresenter presenter;
    private UUID id;

    /** Made by the container. */
    public OrderView(SupervisionPresenter presenter) {
        this.presenter = presenter;
        addClassNames("page", "order-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = UUID.fromString(event.getRouteParameters().get("id").orElseThrow());
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("supervision");
        }
        show();
    }

    private void show() {
        var view = presenter.byId(id);
        removeAll();
        add(header(view));
        SupervisionTasks.form(view, presenter, this::show).ifPresent(form -> {
            var box = Forms.section(getTranslation("supervision.todo." + view.state()), form);
            box.addClassName("order-todo");
            add(box);
        });
        var cause = Forms.section(getTranslation("supervision.part.cause"), OrderCard.cause(view, presenter));
        var course = Forms.section(getTranslation("supervision.part.course"));
        view.words().forEach(w -> course.add(OrderCard.word(w, presenter)));
        if (view.mergedInto() != null) {
            course.add(SupervisionWords.link(
                    "supervision/" + view.mergedInto(), getTranslation("supervision.merged-into")));
        }
        if (view.order() == null) {
            add(columns(new Div(cause), new Div(course)));
            return;
        }
        var left = new Div(cause, order(view));
        if (!view.order().suggestions().isEmpty()) {
            left.add(Forms.section(
                    getTranslation("supervision.part.suggestions"),
                    OrderCard.suggestions(view, presenter, this::show)));
        }
        add(columns(left, new Div(course)));
    }

    private static Component columns(Div left, Div right) {
        var columns = new Div(left, right);
        columns.addClassName("order-columns");
        return columns;
    }

    private Component header(SupervisionView view) {
        var row = view.row();
        var header = new PageHeader(
                row.orderNumber() == null
                        ? getTranslation("supervision.cause-of", presenter.organName(row.organ()))
                        : getTranslation("supervision.order-of", row.orderNumber(), presenter.organName(row.organ())));
        header.withSubtitle(getTranslation("supervision.of-petition", row.number(), row.title()));
        header.withBadges(SupervisionWords.state(row.state()));
        if (row.state().isOpen()) {
            header.withBadges(new DueBadge(row.dueOn(), presenter.today()).because(presenter.why(row)));
        }
        if (view.order() != null && view.order().wasOverdue()) {
            header.withBadges(new StateBadge(getTranslation("supervision.was-overdue"), Tone.OVERDUE));
        }
        var petition = SupervisionWords.link(
                "petitions/" + row.number() + "?tab=" + SupervisionSection.TAB,
                getTranslation("supervision.to-petition"));
        petition.addClassName("header-link");
        header.withActions(petition);
        if (view.may().end()) {
            header.withActions(
                    end("escalate", VaadinIcon.ARROW_UP, view, reason -> presenter.escalate(view, reason)),
                    end("revoke", VaadinIcon.BAN, view, reason -> presenter.revoke(view, reason)));
        }
        return header;
    }

    /** Before an answer came. */
    private Button end(String key, VaadinIcon icon, SupervisionView view, Consumer<String> deed) {
        return new Button(
                getTranslation("supervision.end." + key),
                icon.create(),
                e -> Confirm.withReason(
                        getTranslation("supervision.end." + key),
                        getTranslation(
                                "supervision.end." + key + ".text", view.row().orderNumber()),
                        getTranslation("supervision.end.reason"),
                        getTranslation("supervision.end." + key),
                        reason -> {
                            deed.accept(reason);
                            Notices.done(getTranslation("supervision.end." + key + ".done"));
                            show();
                        }));
    }

    private Component order(SupervisionView view) {
        var order = view.order();
        var facts = new KeyValueList()
                .with(getTranslation("supervision.order.number"), OrderCard.paper(order.number(), order.paper()))
                .with(getTranslation("supervision.order.on"), Formats.date(order.orderedOn()))
                .with(
                        getTranslation("supervision.reply-due"),
                        new DueDay(
                                order.dueOn(),
                                getTranslation("due.why.ANSWER_SUPERVISION", Formats.date(order.dueOn()))))
                .with(
                        getTranslation("supervision.order.legal"),
                        new DueDay(
                                order.legalDueOn(), getTranslation("due.why.rate", Formats.date(order.legalDueOn()))))
                .with(getTranslation("supervision.order.answered"), Formats.date(order.answeredOn()));
        if (view.leaderName() != null) {
            facts.with(getTranslation("supervision.order.leader"), view.leaderName());
        }
        facts.withWide(getTranslation("supervision.facts"), order.facts())
                .withWide(getTranslation("supervision.demands"), order.demands());
        return Forms.section(getTranslation("supervision.part.order"), facts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("supervision.page");
    }
}
