package org.sanji.oversight.ui;

import java.util.List;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.oversight.SupervisionCounts;
import org.sanji.oversight.SupervisionFilter;
import org.sanji.oversight.SupervisionRow;
import org.sanji.oversight.Supervisions;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** The supervision entries that the acting user may see, and taking note of them. */
@Component
@Scope("prototype")
class SupervisionPresenter {

    private final Supervisions supervisions;
    private final Organs organs;
    private final CurrentUser user;
    private SupervisionFilter filter = SupervisionFilter.all();

    SupervisionPresenter(Supervisions supervisions, Organs organs, CurrentUser user) {
        this.supervisions = supervisions;
        this.organs = organs;
        this.user = user;
    }

    void narrow(SupervisionFilter newFilter) {
        filter = newFilter;
    }

    PageSlice<SupervisionRow> page(PageQuery page) {
        return supervisions.page(filter, page);
    }

    SupervisionCounts counts() {
        return supervisions.counts(filter);
    }

    List<Supervisions.OrganCount> byOrgan() {
        return supervisions.byOrgan();
    }

    List<Organ> organs() {
        return organs.all().stream().filter(Organ::hasAccounts).toList();
    }

    String organName(String code) {
        return organs.nameOf(code);
    }

    boolean mayNote() {
        return user.actor().has(Role.SUPERVISOR);
    }

    void note(SupervisionRow row, String note) {
        supervisions.note(row.id(), note);
    }
}
