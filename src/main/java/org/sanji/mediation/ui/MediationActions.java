package org.sanji.mediation.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.sanji.petition.PetitionActions;
import org.sanji.petition.PetitionView;
import org.sanji.process.WorkItem;

/** Offers the form for every open task of mediation. */
@org.springframework.stereotype.Component
class MediationActions implements PetitionActions {

    private final MediationDesk desk;

    MediationActions(MediationDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> action(PetitionView petition, WorkItem item, Runnable changed) {
        return Optional.ofNullable(
                switch (item.task()) {
                    case ORGAN_ANSWER -> new OrganAnswerForm(new AnswerPresenter(desk, petition, item), changed);
                    case DECIDE_OBJECTION ->
                        new ObjectionDecisionForm(new AnswerPresenter(desk, petition, item), changed);
                    case LEVEL1_SESSION, LEVEL2_SESSION, LEVEL3_HEARING ->
                        new SessionTaskForm(new SessionPresenter(desk, petition, item), changed);
                    case STATE_POSITION -> new PositionTaskForm(desk, petition, item, changed);
                    case DRAFT_OPINION -> new OpinionDraftForm(new OpinionPresenter(desk, petition, item), changed);
                    case APPROVE_OPINION ->
                        new OpinionApprovalForm(new OpinionPresenter(desk, petition, item), changed);
                    case ANSWER_SUGGESTION -> ShortAnswerForm.suggestion(desk, item, changed);
                    case PERFORM_DUTY -> ShortAnswerForm.duty(desk, item, changed);
                    case RECORD_SERVICE -> new ServiceTaskForm(desk, petition, item, changed);

                    case ANSWER_SIMPLY -> new SimpleAnswerTaskForm(desk, petition, item, changed);
                    case RECORD_OUTCOME -> new RouteOutcomeTaskForm(desk, petition, item, changed);
                    case HOLD_HEARING -> new HearingRecordForm(new HearingPresenter(desk, petition), item, changed);
                    case REPORT_HEARING -> new HearingReportForm(new HearingPresenter(desk, petition), item, changed);
                    case DECIDE_CHALLENGE ->
                        new ChallengeRulingForm(new HearingPresenter(desk, petition), item, changed);
                    default -> null;
                });
    }
}
