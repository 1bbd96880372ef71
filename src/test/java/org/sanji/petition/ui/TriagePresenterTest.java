package org.sanji.petition.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.sanji.petition.PetitionView;
import org.sanji.petition.RepeatKind;
import org.sanji.petition.Track;
import org.sanji.petition.Triage;
import org.sanji.petition.TriageDecision;
import org.sanji.petition.TriageProposal;
import org.sanji.petition.TriageRoute;
import org.sanji.process.PassKey;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;

class TriagePresenterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private final Triage triage = mock();
    private final WorkItem item = new WorkItem(
            UUID.randomUUID(),
            TaskKey.TRIAGE,
            new PassKey(UUID.randomUUID(), 1),
            "XFJ",
            "TRIAGE_OFFICER",
            null,
            Instant.EPOCH,
            null,
            3,
            null);

    @Test
    void offersAnAccusationNothingButTransfer() {
        var presenter = presenter(Track.ACCUSATION, null, null);
        assertThat(presenter.routes()).containsExactly(TriageRoute.TRANSFER);
        assertThat(presenter.firstRoute()).isEqualTo(TriageRoute.TRANSFER);
    }

    @Test
    void offersExplainingOnlyAfterClosure() {
        assertThat(presenter(Track.APPEAL_REQUEST, null, null).routes()).doesNotContain(TriageRoute.EXPLAIN);
        assertThat(presenter(Track.APPEAL_REQUEST, RepeatKind.DISSATISFIED, null)
                        .routes())
                .contains(TriageRoute.EXPLAIN);
    }

    @Test
    void beginsWithTheProposedRoute() {
        var proposal = new TriageProposal(TriageRoute.ASSIGN, 1, List.of("RSJ"));
        assertThat(presenter(Track.APPEAL_REQUEST, null, proposal).firstRoute()).isEqualTo(TriageRoute.ASSIGN);
    }

    @Test
    void beginsAtLevelTwoWithSeveralOrgans() {
        assertThat(decided(TriageRoute.FORWARD, List.of("ZJJ")).startLevel()).isEqualTo(2);
    }

    @Test
    void leavesOutWhatTheRouteDoesNotUse() {
        var decision = decided(TriageRoute.NO_FURTHER, List.of("ZJJ"));
        assertThat(decision.leadOrgan()).isNull();
        assertThat(decision.coOrgans()).isEmpty();
        assertThat(decision.reportDueOn()).isNull();
    }

    private TriageDecision decided(TriageRoute route, List<String> others) {
        presenter(Track.APPEAL_REQUEST, null, null)
                .decide(route, new TriagePresenter.Fill("RSJ", others, 1, DAY, "依据", "文号", null));
        var decision = ArgumentCaptor.forClass(TriageDecision.class);
        verify(triage).decide(eq(item.id()), eq(3), decision.capture());
        verify(triage).decide(any(), eq(3), any());
        return decision.getValue();
    }

    private TriagePresenter presenter(Track track, RepeatKind kind, TriageProposal proposal) {
        PetitionView petition = mock();
        when(petition.track()).thenReturn(track);
        when(petition.repeatKind()).thenReturn(kind);
        when(petition.proposal()).thenReturn(proposal);
        return new TriagePresenter(triage, petition, item);
    }
}
