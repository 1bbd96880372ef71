package org.sanji.assistance.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.assistance.Assistance;
import org.sanji.assistance.AssistanceForm;
import org.sanji.assistance.AssistanceKind;
import org.sanji.assistance.AssistanceView;
import org.sanji.common.Days;
import org.sanji.common.OrganNames;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Social assistance in one case as the acting user sees and points it out. */
@Component
@Scope("prototype")
class AssistancePresenter {

    private final Assistance assistance;
    private final OrganNames organs;
    private final Clock clock;

    AssistancePresenter(Assistance assistance, OrganNames organs, Clock clock) {
        this.assistance = assistance;
        this.organs = organs;
        this.clock = clock;
    }

    List<AssistanceView> of(UUID petitionId) {
        return assistance.of(petitionId);
    }

    boolean mayPointOut(UUID petitionId) {
        return assistance.mayPointOut(petitionId);
    }

    /** What is not pointed out yet. */
    List<AssistanceKind> open(UUID petitionId) {
        var told = of(petitionId).stream()
                .filter(AssistanceView::stands)
                .map(a -> a.kind().code())
                .toList();
        return assistance.kinds().stream().filter(k -> !told.contains(k.code())).toList();
    }

    void pointOut(UUID petitionId, AssistanceForm form) {
        assistance.pointOut(petitionId, form);
    }

    void withdraw(AssistanceView told, String reason) {
        assistance.withdraw(told.id(), reason);
    }

    void heard(AssistanceView told, LocalDate on, String text) {
        assistance.heard(told.id(), on, text);
    }

    String organ(String code) {
        return code == null ? "" : organs.nameOf(code);
    }

    LocalDate today() {
        return Days.today(clock);
    }
}
