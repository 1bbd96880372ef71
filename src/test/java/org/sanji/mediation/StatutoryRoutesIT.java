package org.sanji.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.ClockKind;
import org.sanji.document.IssuedPaper;
import org.sanji.document.PaperKind;
import org.sanji.document.Papers;
import org.sanji.petition.PetitionClocks;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Petitions;
import org.sanji.petition.TimelineEntry;
import org.sanji.petition.TimelineKind;
import org.sanji.petition.Tracking;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.process.engine.EngineTime;
import org.sanji.security.Actor;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.MutableClock;
import org.sanji.testing.TimeTravel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** Art 31 (1) to (4): told where, by when and with what; the result is not forgotten. Today is Monday 2 March 2026. */
@SpringBootTest
@ActiveProfiles("test")
@Import({TimeTravel.class, Cases.class})
class StatutoryRoutesIT {

    private static final Actor LIAISON = Cases.liaisonOf(Cases.LEAD);

    @Autowired
    private OrganAnswers answers;

    @Autowired
    private StatutoryRoutes routes;

    @Autowired
    private Papers papers;

    @Autowired
    private Petitions petitions;

    @Autowired
    private PetitionClocks clocks;

    @Autowired
    private Tracking tracking;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private Cases cases;

    @Autowired
    private EngineTime time;

    @Autowired
    private RunAs runAs;

    @BeforeEach
    void monday() {
        time.set(MutableClock.START);
    }

    @AfterEach
    void reset() {
        time.reset();
    }

    private StatutoryForm labour() {
        return StatutoryForm.of(
                routes.catalogue().stream()
                        .filter(r -> r.code().equals("LABOUR_ARBITRATION"))
                        .findFirst()
                        .orElseThrow(),
                NoticeMethod.IN_PERSON,
                cases.today());
    }

    private void answer(UUID petition, StatutoryForm form) {
        runAs.as(LIAISON, () -> {
            var item = cases.item(petition, TaskKey.ORGAN_ANSWER);
            answers.statutory(item.id(), item.version(), form);
        });
    }

    private UUID routed() {
        var id = cases.assigned();
        answer(id, labour());
        return id;
    }

    private void does(UUID petition, Consumer<WorkItem> deed) {
        runAs.as(LIAISON, () -> deed.accept(cases.item(petition, TaskKey.RECORD_OUTCOME)));
    }

    private RouteView only(UUID petition) {
        return runAs.as(LIAISON, () -> routes.of(petition)).get(0);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void thePetitionerIsToldInWritingAndTheResultIsAskedFor() {
        var receipt = cases.register(cases.visit());
        var id = cases.assign(receipt.petitionId(), Cases.LEAD, List.of());
        answer(id, labour());

        assertThat(cases.view(id).state()).isEqualTo(PetitionState.STATUTORY);
        assertThat(papers.of(id)).extracting(IssuedPaper::kind).endsWith(PaperKind.STATUTORY_ROUTE_NOTICE);
        assertThat(only(id).limit()).startsWith("一年");
        assertThat(only(id).askOn()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(cases.item(id, TaskKey.RECORD_OUTCOME).organ()).isEqualTo(Cases.LEAD);
        var events = tracking.find(receipt.number(), receipt.queryCode(), "0001")
                .orElseThrow()
                .events();
        assertThat(events)
                .filteredOn(e -> e.kind() == TimelineKind.STATUTORY)
                .singleElement()
                .satisfies(e -> assertThat(String.join(" ", e.args())).contains("劳动人事争议仲裁委员会", "一年", "仲裁申请书", "第二十七条"));
    }

    @Test
    void theResultIsRecordedAndShownToThePetitioner() {
        var receipt = cases.register(cases.visit());
        var id = cases.assign(receipt.petitionId(), Cases.LEAD, List.of());
        answer(id, labour());
        time.advance(cases.view(id).key(), MutableClock.START.plus(Duration.ofDays(62)));
        assertThat(timeline(id)).anyMatch(e -> e.kind() == TimelineKind.ROUTE_REMINDED && !e.isPublic());
        does(id, item -> routes.askAgain(item.id(), item.version(), "测试：已开庭，尚未裁决", LocalDate.of(2026, 6, 15)));
        assertThat(only(id).askOn()).isEqualTo(LocalDate.of(2026, 6, 15));
        assertThat(only(id).inquiries()).hasSize(1);
        assertThat(runAs.as(LIAISON, () -> clocks.of(cases.view(id))))
                .filteredOn(line -> line.kind() == ClockKind.STATUTORY_OUTCOME)
                .singleElement()
                .satisfies(line -> assertThat(clocks.why(line, Locale.SIMPLIFIED_CHINESE))
                        .doesNotContain("经批准")
                        .contains("至2026-06-15止"));

        does(
                id,
                item -> routes.close(
                        item.id(),
                        item.version(),
                        new RouteOutcomeForm(
                                RouteOutcome.SUPPORTED, "县仲裁委", LocalDate.of(2026, 4, 30), "测劳仲〔2026〕1号", null)));

        assertThat(only(id).closed()).isTrue();
        assertThat(workItems.ofPetition(id)).isEmpty();
        var events = tracking.find(receipt.number(), receipt.queryCode(), "0001")
                .orElseThrow()
                .events();
        assertThat(events)
                .filteredOn(e -> e.kind() == TimelineKind.ROUTE_OUTCOME)
                .singleElement()
                .satisfies(e -> assertThat(e.args()).contains("SUPPORTED", "测劳仲〔2026〕1号"));
    }

    private List<TimelineEntry> timeline(UUID id) {
        return runAs.as(LIAISON, () -> petitions.timeline(id));
    }

    @Test
    void refusesARouteThatDoesNotSayWhereByWhenAndWithWhat() {
        var id = cases.assigned();
        var full = labour();
        refused("statutory-ground", () -> answer(id, with(full, null, "某程序", "一年", List.of("申请书"), null)));
        refused("statutory-procedure", () -> answer(id, with(full, full.ground(), " ", "一年", List.of("申请书"), null)));
        refused("statutory-limit", () -> answer(id, with(full, full.ground(), "某程序", null, List.of("申请书"), null)));
        refused("statutory-materials", () -> answer(id, with(full, full.ground(), "某程序", "一年", List.of(" "), null)));
        refused(
                "statutory-ask-on",
                () -> answer(id, with(full, full.ground(), "某程序", "一年", List.of("申请书"), cases.today())));
    }

    private static StatutoryForm with(
            StatutoryForm f, StatutoryGround ground, String procedure, String limit, List<String> what, LocalDate ask) {
        return new StatutoryForm(
                ground, procedure, f.organ(), limit, f.source(), what, null, f.noticeMethod(), f.on(), ask);
    }

    @Test
    void refusesAResultThatCannotBe() {
        var id = routed();
        var day = cases.today();
        refused("route-outcome", () -> close(id, new RouteOutcomeForm(null, "某", day, null, null)));
        refused("route-outcome-day", () -> close(id, new RouteOutcomeForm(RouteOutcome.PARTLY, "某", null, null, null)));
        refused(
                "route-outcome-future",
                () -> close(id, new RouteOutcomeForm(RouteOutcome.PARTLY, "某", day.plusDays(1), null, null)));
        refused(
                "route-outcome-before",
                () -> close(id, new RouteOutcomeForm(RouteOutcome.PARTLY, "某", day.minusDays(1), null, null)));
        refused(
                "route-outcome-organ",
                () -> close(id, new RouteOutcomeForm(RouteOutcome.PARTLY, " ", day, null, null)));
        refused("route-note", () -> does(id, i -> routes.askAgain(i.id(), i.version(), "", day.plusDays(9))));
        refused("statutory-ask-on", () -> does(id, i -> routes.askAgain(i.id(), i.version(), "测试", day)));
        close(id, new RouteOutcomeForm(RouteOutcome.NOT_TAKEN, null, day, null, "测试：信访人不愿申请"));
    }

    private void close(UUID petition, RouteOutcomeForm form) {
        does(petition, item -> routes.close(item.id(), item.version(), form));
    }

    @Test
    void anotherOrganLearnsNothing() {
        var id = routed();
        assertThatThrownBy(() -> runAs.as(Cases.liaisonOf("MZJ"), () -> routes.of(id)))
                .isInstanceOf(NotFoundException.class);
        var item = cases.item(id, TaskKey.RECORD_OUTCOME);
        assertThatThrownBy(() -> runAs.as(
                        Cases.CLERK,
                        () -> routes.askAgain(
                                item.id(), item.version(), "x", cases.today().plusDays(9))))
                .isInstanceOf(NotFoundException.class);
    }
}
