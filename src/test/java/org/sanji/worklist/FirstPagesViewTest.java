package org.sanji.worklist;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanji.common.PageQuery;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.LazyGrid;
import org.sanji.mediation.SessionResult;
import org.sanji.petition.BreachKind;
import org.sanji.petition.BreachRaised;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Purpose;
import org.sanji.process.PassKey;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.WithActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;

/** First pages by role: who finds which task, what is new, and that others find no page at all. */
@Import(Cases.class)
class FirstPagesViewTest extends KaribuTest {

    @Autowired
    private Cases cases;

    @Autowired
    private MyTasks tasks;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private RunAs runAs;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Clock clock;

    private List<TaskRow> rows(Actor actor, TaskFilter filter) {
        return runAs.as(actor, () -> tasks.page(filter, PageQuery.first(500), clock.instant()))
                .items();
    }

    private static TaskFilter about(String number) {
        return new TaskFilter(null, null, number, false);
    }

    private String number(UUID id) {
        return cases.view(id).number();
    }

    @SuppressWarnings("unchecked") // the views hold one list each
    private static <T> List<T> listed() {
        return GridKt._findAll((Grid<T>) _get(LazyGrid.class));
    }

    private static void refused(String path) {
        UI.getCurrent().navigate(path);
        assertThat(_find(LazyGrid.class)).as(path).isEmpty();
        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .as(path)
                .contains("没有找到");
    }

    @Test
    void aTaskIsListedForItsOrganAndRoleOnly() {
        var number = number(cases.assigned());
        assertThat(rows(Cases.liaisonOf(Cases.LEAD), about(number)))
                .extracting(TaskRow::task)
                .containsExactly(TaskKey.ORGAN_ANSWER);
        assertThat(rows(Cases.headOf(Cases.LEAD), about(number))).hasSize(1);
        assertThat(rows(Cases.liaisonOf(Cases.OTHER), about(number))).isEmpty();
        assertThat(rows(Cases.CLERK, about(number))).isEmpty();
        assertThat(rows(Cases.OFFICER, about(number))).isEmpty();
    }

    @Test
    void theHeadsTaskIsTheHeadsAlone() {
        var id = cases.accepted();
        cases.level1(id, SessionResult.OPINION);
        var number = number(id);
        assertThat(rows(Cases.liaisonOf(Cases.LEAD), about(number)))
                .extracting(TaskRow::task)
                .containsExactly(TaskKey.DRAFT_OPINION);
        cases.opinionIssued(id);
        assertThat(rows(Cases.headOf(Cases.LEAD), about(number)))
                .extracting(TaskRow::task)
                .containsExactly(TaskKey.RECORD_SERVICE);
    }

    @Test
    void theListAgreesWithWhatOneMayDo() {
        var joint = cases.accept(cases.assign(cases.registered(), Cases.LEAD, List.of(Cases.OTHER)));
        var served = cases.accepted();
        cases.level1(served, SessionResult.OPINION);
        cases.opinionIssued(served);
        var actors = List.of(
                Cases.CLERK,
                Cases.OFFICER,
                Cases.SEALED_OFFICER,
                Cases.liaisonOf(Cases.LEAD),
                Cases.headOf(Cases.LEAD),
                Cases.liaisonOf(Cases.OTHER),
                cases.leaderOf(Cases.LEAD));
        for (var id : List.of(cases.registered(), cases.assigned(), joint, served)) {
            for (var actor : actors) {
                var may = runAs.as(actor, () -> workItems.ofPetition(id).stream()
                        .filter(workItems::mayAct)
                        .map(WorkItem::id)
                        .toList());
                assertThat(rows(actor, about(number(id))))
                        .as(actor.username() + " " + cases.view(id).state())
                        .extracting(TaskRow::id)
                        .containsExactlyInAnyOrderElementsOf(may);
            }
        }
    }

    @Test
    void anAccusationIsListedForNamedOfficersOnly() {
        var number = cases.register(Cases.with(cases.visit(), Purpose.ACCUSATION, PetitionForm.LETTER, null))
                .number();
        assertThat(rows(Cases.SEALED_OFFICER, about(number))).hasSize(1);
        assertThat(rows(Cases.OFFICER, about(number))).isEmpty();
    }

    @Test
    void aTaskIsNewUntilTheNextVisit() {
        var number = number(cases.assigned());
        var actor = new Actor("t-fresh", "测试新人", Set.of(Role.HANDLER), Cases.LEAD, false);
        runAs.as(actor, () -> {
            var first = tasks.visit();
            assertThat(tasks.page(about(number), PageQuery.first(10), first).items())
                    .extracting(TaskRow::isNew)
                    .containsExactly(true);
            assertThat(tasks.counts(about(number), first).fresh()).isEqualTo(1);
            var second = tasks.visit();
            assertThat(tasks.page(about(number), PageQuery.first(10), second).items())
                    .extracting(TaskRow::isNew)
                    .containsExactly(false);
        });
    }

    @Test
    @WithActor(roles = Role.LIAISON, organ = Cases.LEAD)
    void theListFiltersByItsAddress() {
        var number = number(cases.assigned());
        UI.getCurrent().navigate("tasks", QueryParameters.simple(Map.of("q", number)));
        assertThat(FirstPagesViewTest.<TaskRow>listed())
                .extracting(TaskRow::number)
                .containsExactly(number);
        UI.getCurrent().navigate("tasks", QueryParameters.simple(Map.of("q", number, "show", "OVERDUE")));
        assertThat(FirstPagesViewTest.<TaskRow>listed()).isEmpty();
        assertThat(_find(NativeButton.class, spec -> spec.withClasses("counter")))
                .hasSize(8);
        UI.getCurrent().navigate("tasks", QueryParameters.simple(Map.of("task", "NONSENSE", "continue", "")));
        assertThat(FirstPagesViewTest.<TaskRow>listed()).isNotEmpty();
    }

    @Test
    @WithActor(roles = Role.LIAISON, organ = Cases.LEAD)
    void aLiaisonFindsNoOthersPage() {
        List.of("leader", "admin/house", "admin/jobs", "admin/people", "admin/audit", "supervision")
                .forEach(FirstPagesViewTest::refused);
    }

    @Test
    @WithActor(roles = Role.RECEPTIONIST)
    void aReceptionistFindsNoLeadersPage() {
        List.of("leader", "supervision", "admin/people").forEach(FirstPagesViewTest::refused);
    }

    @Test
    @WithActor(roles = Role.SYSTEM_ADMIN)
    void aSystemAdministratorSeesTheHouseAndNoPetition() {
        List.of("tasks", "leader", "admin/people", "admin/audit", "supervision").forEach(FirstPagesViewTest::refused);
        UI.getCurrent().navigate("admin/jobs");
        assertThat(listed()).isEmpty();
        UI.getCurrent().navigate("admin");
        assertThat(_find(Grid.class)).isNotEmpty();
    }

    @Test
    @WithActor(roles = Role.SECURITY_ADMIN)
    void aSecurityAdministratorSeesAccountsOnly() {
        List.of("tasks", "admin/jobs", "admin/audit").forEach(FirstPagesViewTest::refused);
        UI.getCurrent().navigate("admin/people");
        assertThat(_find(LazyGrid.class)).hasSize(1);
    }

    @Test
    @WithActor(roles = Role.AUDITOR)
    void anAuditorSeesTheRecordsOnly() {
        List.of("tasks", "admin/people", "supervision").forEach(FirstPagesViewTest::refused);
        UI.getCurrent().navigate("admin/audit");
        assertThat(_find(LazyGrid.class)).hasSize(1);
    }

    @Test
    @WithActor(username = "leader1", roles = Role.LEADER)
    void aLeaderSeesHearingsUrgentAndOverdue() {
        UI.getCurrent().navigate("leader");
        assertThat(_find(H2.class)).extracting(H2::getText).anyMatch(t -> t.startsWith("等我听取的三级调处"));
        assertThat(_find(H2.class)).extracting(H2::getText).anyMatch(t -> t.startsWith("紧急重大信访件"));
        assertThat(_find(Anchor.class, spec -> spec.withClasses("figure-card")))
                .extracting(Anchor::getHref)
                .contains("rates", "supervision?show=OPEN");
        refused("tasks");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @WithActor(roles = Role.SUPERVISOR)
    void aMissedDateIsOnTheSupervisorsListOnceUnlessSealed(boolean sealed) {
        var visit = cases.visit();
        var receipt = cases.register(sealed ? Cases.with(visit, Purpose.ACCUSATION, PetitionForm.LETTER, null) : visit);
        var breach = new BreachRaised(
                new PassKey(receipt.petitionId(), 1), BreachKind.TRIAGE, "XFJ", LocalDate.of(2026, 3, 2));
        events.publishEvent(breach);
        events.publishEvent(breach);
        UI.getCurrent().navigate("supervision", QueryParameters.simple(Map.of("q", receipt.number())));
        assertThat(listed()).hasSize(sealed ? 0 : 1);
    }
}
