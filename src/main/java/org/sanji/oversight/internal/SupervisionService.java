package org.sanji.oversight.internal;

import java.util.List;
import java.util.UUID;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.common.RuleViolation;
import org.sanji.organization.Organs;
import org.sanji.oversight.RaiseForm;
import org.sanji.oversight.SupervisionCounts;
import org.sanji.oversight.SupervisionFilter;
import org.sanji.oversight.SupervisionMatrix;
import org.sanji.oversight.SupervisionRow;
import org.sanji.oversight.SupervisionState;
import org.sanji.oversight.SupervisionView;
import org.sanji.oversight.SupervisionWord;
import org.sanji.oversight.Supervisions;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Petitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Service;

/** {@link Supervisions}: lists, figures, one cause, and naming a cause by hand. */
@Service
class SupervisionService implements Supervisions {

    private final SupervisionQueries queries;
    private final SupervisionReader reader;
    private final SupervisionScope scope;
    private final SupervisionRows rows;
    private final WordRows words;
    private final SupervisionFlow flow;
    private final Petitions petitions;
    private final CaseTransitions timeline;
    private final CurrentUser user;
    private final UseCase useCase;
    private final OrgansOfCase organs;

    SupervisionService(
            SupervisionQueries queries,
            SupervisionReader reader,
            SupervisionScope scope,
            SupervisionRows rows,
            WordRows words,
            SupervisionFlow flow,
            Petitions petitions,
            CaseTransitions timeline,
            CurrentUser user,
            UseCase useCase,
            OrgansOfCase organs) {
        this.queries = queries;
        this.reader = reader;
        this.scope = scope;
        this.rows = rows;
        this.words = words;
        this.flow = flow;
        this.petitions = petitions;
        this.timeline = timeline;
        this.user = user;
        this.useCase = useCase;
        this.organs = organs;
    }

    private SupervisionScope.Where listed() {
        return scope.of(user.require(Role.SUPERVISOR, Role.TRIAGE_OFFICER, Role.LEADER));
    }

    @Override
    public PageSlice<SupervisionRow> page(SupervisionFilter filter, PageQuery page) {
        return queries.page(listed(), filter, page);
    }

    @Override
    public SupervisionCounts counts(SupervisionFilter filter) {
        return queries.counts(listed(), filter);
    }

    @Override
    public SupervisionMatrix matrix(SupervisionFilter filter) {
        return queries.matrix(listed(), filter);
    }

    @Override
    public SupervisionView byId(UUID id) {
        return reader.view(reader.visible(id));
    }

    @Override
    public List<SupervisionView> of(UUID petitionId) {
        petitions.requireVisible(petitionId);
        return reader.of(petitionId);
    }

    @Override
    public List<String> organsOf(UUID petitionId) {
        var petition = petitions.byId(petitionId);
        return user.actor().has(Role.SUPERVISOR, Role.TRIAGE_OFFICER)
                        && !petition.sealed()
                        && petition.state() != PetitionState.VOIDED
                ? organs.of(petition)
                : List.of();
    }

    @Override
    public UUID raise(UUID petitionId, RaiseForm form) {
        var actor = user.require(Role.SUPERVISOR, Role.TRIAGE_OFFICER);
        return useCase.run(() -> {
            var petition = petitions.byId(petitionId);
            RuleViolation.unless(!petition.sealed(), "supervision-sealed");
            RuleViolation.unless(petition.state() != PetitionState.VOIDED, "supervision-voided");
            RuleViolation.unless(
                    form.organ() != null && organs.of(petition).contains(form.organ()), "supervision-organ");
            RuleViolation.unless(form.cause() != null, "supervision-cause");
            var evidence = SupervisionRules.text(form.evidence(), "supervision-evidence");
            RuleViolation.unless(!running(petitionId, form), "supervision-running");
            var id = rows.insert(petition.key(), form, evidence, actor);
            words.say(id, SupervisionWord.RAISED, evidence, null, actor, List.of());
            flow.begin(id);
            timeline.record(
                    petition.key(),
                    TimelineKind.SUPERVISION_RAISED,
                    rows.today(),
                    false,
                    Organs.BUREAU,
                    form.organ(),
                    form.cause().name());
            return id;
        });
    }

    /** The same cause is open already, from a passed date or by hand. */
    private boolean running(UUID petitionId, RaiseForm form) {
        var where = new SupervisionScope.Where(
                "c.petition_id = :petition and c.organ = :organ and c.cause = :cause",
                java.util.Map.of(
                        "petition", petitionId,
                        "organ", form.organ(),
                        "cause", form.cause().name()));
        return rows.find(where, "c.id").stream().map(CaseRow::state).anyMatch(SupervisionState::isOpen);
    }
}
