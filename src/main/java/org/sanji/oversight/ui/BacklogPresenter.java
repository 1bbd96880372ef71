package org.sanji.oversight.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.organization.LeaderEntry;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.oversight.Backlog;
import org.sanji.oversight.BacklogBand;
import org.sanji.oversight.BacklogCharges;
import org.sanji.oversight.BacklogCounts;
import org.sanji.oversight.BacklogFilter;
import org.sanji.oversight.BacklogRow;
import org.sanji.oversight.ChargeView;
import org.sanji.oversight.ContactHow;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Backlog and charges as the acting user sees and writes them. */
@Component
@Scope("prototype")
class BacklogPresenter {

    private final Backlog backlog;
    private final BacklogCharges charges;
    private final Organs organs;
    private final CurrentUser user;
    private final Clock clock;
    private BacklogFilter filter = BacklogFilter.of(null);

    BacklogPresenter(Backlog backlog, BacklogCharges charges, Organs organs, CurrentUser user, Clock clock) {
        this.backlog = backlog;
        this.charges = charges;
        this.organs = organs;
        this.user = user;
        this.clock = clock;
    }

    void narrow(BacklogFilter newFilter) {
        filter = newFilter;
    }

    PageSlice<BacklogRow> page(PageQuery page) {
        return backlog.page(filter, page);
    }

    BacklogCounts counts() {
        return backlog.counts(filter);
    }

    List<BacklogBand> bands() {
        return backlog.bands();
    }

    List<Backlog.Figure> byBand() {
        return backlog.byBand(filter);
    }

    List<Backlog.Figure> byOrgan() {
        return backlog.byOrgan(filter);
    }

    Backlog.Rules rules() {
        return backlog.rules();
    }

    Optional<BacklogRow> of(UUID petitionId) {
        return backlog.of(petitionId);
    }

    List<ChargeView> charges(UUID petitionId) {
        return charges.of(petitionId);
    }

    boolean isLeader() {
        return user.actor().has(Role.LEADER);
    }

    boolean mayTakeOn(UUID petitionId) {
        return charges.mayTakeOn(petitionId);
    }

    void takeOn(UUID petitionId, String goal) {
        charges.takeOn(petitionId, goal);
    }

    void plan(ChargeView charge, String step, LocalDate dueOn) {
        charges.plan(charge.id(), charge.version(), step, dueOn);
    }

    void close(ChargeView charge, ChargeView.Step step, boolean done, String result) {
        charges.close(charge.id(), charge.version(), step.id(), done, result);
    }

    void contact(ChargeView charge, LocalDate on, ContactHow how, String text) {
        charges.contact(charge.id(), charge.version(), on, how, text);
    }

    List<LeaderEntry> others(ChargeView charge) {
        return charges.others().stream()
                .filter(l -> !l.username().equals(charge.leader()))
                .toList();
    }

    void handOn(ChargeView charge, LeaderEntry to, String reason) {
        charges.handOn(charge.id(), charge.version(), to == null ? "" : to.username(), reason);
    }

    void end(ChargeView charge, String reason) {
        charges.end(charge.id(), charge.version(), reason);
    }

    String organ(String code) {
        return organs.nameOf(code);
    }

    List<Organ> organs() {
        return organs.all().stream().filter(Organ::hasAccounts).toList();
    }

    LocalDate today() {
        return Days.today(clock);
    }
}
