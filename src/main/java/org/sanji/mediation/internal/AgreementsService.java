package org.sanji.mediation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.NotFoundException;
import org.sanji.mediation.Agreements;
import org.sanji.organization.Organs;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.Petitions;
import org.sanji.process.PassKey;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** {@link Agreements}: a promise that is not kept opens a new pass, once. */
@Service
class AgreementsService implements Agreements {

    private static final String OPEN =
            """
            select a.petition_id, i.id, a.organ, i.what, i.by_whom, i.due_on, i.checker, a.pass
            from agreement_item i join agreement a on a.id = i.agreement_id
            where i.state = 'OPEN' and i.due_on <= ? order by i.due_on, i.id""";

    private final UseCase useCase;
    private final CurrentUser user;
    private final Petitions petitions;
    private final CaseTransitions transitions;
    private final AgreementRepository agreements;
    private final AgreementItemRepository items;
    private final JdbcClient jdbc;
    private final Clock clock;

    AgreementsService(
            UseCase useCase,
            CurrentUser user,
            Petitions petitions,
            CaseTransitions transitions,
            AgreementRepository agreements,
            AgreementItemRepository items,
            JdbcClient jdbc,
            Clock clock) {
        this.useCase = useCase;
        this.user = user;
        this.petitions = petitions;
        this.transitions = transitions;
        this.agreements = agreements;
        this.items = items;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void check(UUID petitionId, UUID itemId, boolean kept, String note) {
        var finding =
                kept ? Input.optional(note, Input.SHORT) : Input.required(note, Input.SHORT, "agreement-broken-note");
        useCase.run(() -> {
            var current = petitions.byId(petitionId).key();
            var item = items.findById(itemId).orElseThrow(() -> new NotFoundException("promise " + itemId));
            var agreement = agreements
                    .findById(item.agreementId())
                    .filter(a -> a.key().petitionId().equals(petitionId) && mayCheck(a.organ()))
                    .orElseThrow(() -> new NotFoundException("promise " + itemId));
            item.check(kept, finding, Days.today(clock), user.actor().displayName());
            items.saveAndFlush(item);
            if (current.equals(agreement.key())) {
                transitions.performance(agreement.key(), kept, finding == null ? item.what() : finding);
            }
        });
    }

    /** The organ that led when it was signed, or the bureau. */
    private boolean mayCheck(String organ) {
        var actor = user.actor();
        return actor.isSystem()
                || (organ.equals(actor.organ()) && actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD))
                || (Organs.BUREAU.equals(actor.organ())
                        && actor.has(Role.RECEPTIONIST, Role.TRIAGE_OFFICER, Role.SUPERVISOR));
    }

    @Override
    public List<DueCheck> due(LocalDate until) {
        var open = jdbc.sql(OPEN)
                .param(until)
                .query((rs, n) -> new Open(
                        new PassKey(Rows.id(rs, "petition_id"), rs.getInt("pass")),
                        Rows.id(rs, "id"),
                        rs.getString("organ"),
                        rs.getString("what"),
                        rs.getString("by_whom"),
                        Rows.day(rs, "due_on"),
                        rs.getString("checker")))
                .list();
        return open.stream()
                .filter(o -> mayCheck(o.organ()))
                .flatMap(o -> number(o.key().petitionId()).map(o::view).stream())
                .toList();
    }

    private Optional<String> number(UUID petitionId) {
        try {
            return Optional.of(petitions.byId(petitionId).number());
        } catch (NotFoundException hidden) {
            return Optional.empty();
        }
    }

    private record Open(PassKey key, UUID id, String organ, String what, String by, LocalDate dueOn, String checker) {
        DueCheck view(String number) {
            return new DueCheck(key.petitionId(), number, id, organ, what, by, dueOn, checker);
        }
    }
}
