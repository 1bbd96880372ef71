package org.sanji.oversight.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.document.ui.AttachmentTools;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.oversight.OrderAnswer;
import org.sanji.oversight.OrderForm;
import org.sanji.oversight.OrderProposal;
import org.sanji.oversight.OutsideReply;
import org.sanji.oversight.RaiseForm;
import org.sanji.oversight.SupervisionCounts;
import org.sanji.oversight.SupervisionFilter;
import org.sanji.oversight.SupervisionMatrix;
import org.sanji.oversight.SupervisionOrders;
import org.sanji.oversight.SupervisionRow;
import org.sanji.oversight.SupervisionShow;
import org.sanji.oversight.SupervisionView;
import org.sanji.oversight.Supervisions;
import org.sanji.petition.DueReasons;
import org.sanji.process.TaskKey;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Causes and orders as the acting user sees them, and what the user does about them. */
@Component
@Scope("prototype")
class SupervisionPresenter {

    private final Supervisions supervisions;
    private final SupervisionOrders orders;
    private final Organs organs;
    private final AttachmentTools tools;
    private final DueReasons reasons;
    private final CurrentUser user;
    private final Clock clock;
    private SupervisionFilter filter = SupervisionFilter.of(SupervisionShow.OPEN);

    SupervisionPresenter(
            Supervisions supervisions,
            SupervisionOrders orders,
            Organs organs,
            AttachmentTools tools,
            DueReasons reasons,
            CurrentUser user,
            Clock clock) {
        this.supervisions = supervisions;
        this.orders = orders;
        this.organs = organs;
        this.tools = tools;
        this.reasons = reasons;
        this.user = user;
        this.clock = clock;
    }

    void narrow(SupervisionFilter newFilter) {
        filter = newFilter;
    }

    SupervisionFilter filter() {
        return filter;
    }

    PageSlice<SupervisionRow> page(PageQuery page) {
        return supervisions.page(filter, page);
    }

    SupervisionCounts counts() {
        return supervisions.counts(filter);
    }

    SupervisionMatrix matrix() {
        return supervisions.matrix(filter);
    }

    SupervisionView byId(UUID id) {
        return supervisions.byId(id);
    }

    List<SupervisionView> of(UUID petitionId) {
        return supervisions.of(petitionId);
    }

    List<Organ> accused(UUID petitionId) {
        return supervisions.organsOf(petitionId).stream().map(organs::byCode).toList();
    }

    UUID raise(UUID petitionId, RaiseForm form) {
        return supervisions.raise(petitionId, form);
    }

    OrderProposal proposal(SupervisionView view) {
        return orders.proposal(view.id());
    }

    void dismiss(SupervisionView view, String reason) {
        orders.dismiss(view.id(), view.version(), reason);
    }

    void merge(SupervisionView view, UUID into, String reason) {
        orders.merge(view.id(), view.version(), into, reason);
    }

    void order(SupervisionView view, OrderForm form) {
        orders.order(view.id(), view.version(), form);
    }

    void answer(SupervisionView view, OrderAnswer answer) {
        orders.answer(view.id(), view.version(), answer);
    }

    void accept(SupervisionView view, String note) {
        orders.accept(view.id(), view.version(), note);
    }

    void askAgain(SupervisionView view, String reason, LocalDate dueOn) {
        orders.askAgain(view.id(), view.version(), reason, dueOn);
    }

    void escalate(SupervisionView view, String reason) {
        orders.escalate(view.id(), view.version(), reason);
    }

    void revoke(SupervisionView view, String reason) {
        orders.revoke(view.id(), view.version(), reason);
    }

    void recordReply(UUID suggestionId, OutsideReply reply) {
        orders.recordReply(suggestionId, reply);
    }

    /** Whoever can be supervised; an organ without accounts answers by letter. */
    List<Organ> organs() {
        return organs.all();
    }

    /** Whoever can get a suggestion. */
    List<Organ> addressees() {
        return organs.all();
    }

    /** A triage officer has the list without the figures of a period. */
    boolean readsFigures() {
        return user.actor().has(Role.SUPERVISOR, Role.LEADER);
    }

    String organName(String code) {
        return organs.nameOf(code);
    }

    AttachmentTools tools() {
        return tools;
    }

    /** An order's day is the one it names. */
    String why(SupervisionRow row) {
        var locale = UI.getCurrent().getLocale();
        return switch (row.state()) {
            case WAITING -> reasons.of(TaskKey.CHECK_SUPERVISION, null, row.dueOn(), locale);
            case ORDERED -> UI.getCurrent().getTranslation("supervision.due.why.ORDERED");
            case ANSWERED -> reasons.of(TaskKey.JUDGE_SUPERVISION, null, row.dueOn(), locale);
            case DISMISSED, MERGED, ACCEPTED, ESCALATED, REVOKED -> null;
        };
    }

    LocalDate today() {
        return Days.today(clock);
    }
}
