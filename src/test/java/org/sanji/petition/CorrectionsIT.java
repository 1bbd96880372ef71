package org.sanji.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.mediation.SessionResult;
import org.sanji.petition.Corrections.Change;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItems;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.AtOnce;
import org.sanji.testing.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** What was registered wrongly is put right, and what stood there before stays visible. */
@SpringBootTest
@ActiveProfiles("test")
@Import(Cases.class)
class CorrectionsIT {

    private static final Actor SUPERVISOR = new Actor("t-supervisor", "测试督办员", Set.of(Role.SUPERVISOR), "XFJ", false);

    @Autowired
    private Corrections corrections;

    @Autowired
    private CaseDecisions decisions;

    @Autowired
    private Petitions petitions;

    @Autowired
    private PetitionSearch search;

    @Autowired
    private Repeats repeats;

    @Autowired
    private Registrations registrations;

    @Autowired
    private DayRegister register;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private Triage triage;

    @Autowired
    private Cases cases;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcClient jdbc;

    private void correct(Actor actor, UUID id, Change... changes) {
        runAs.as(actor, () -> {
            int revision = corrections.sheet(id).revision();
            corrections.correct(id, revision, List.of(changes), "测试：录入有误");
        });
    }

    private static Change change(CorrectionField field, String value) {
        return new Change(field, null, value);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, r -> assertThat(r.code())
                .isEqualTo(code));
    }

    @Test
    void theNewValueStandsAndTheOldOneIsKeptWithItsReason() {
        var id = cases.registered();
        var before = cases.view(id);
        correct(
                Cases.CLERK,
                id,
                change(CorrectionField.TITLE, "测试：工资少发三个月"),
                new Change(CorrectionField.REQUEST, before.requests().get(0).id(), "请结清三个月工资"),
                change(CorrectionField.REQUEST, "请支付加班费"));
        var after = cases.view(id);
        assertThat(after.title()).isEqualTo("测试：工资少发三个月");
        assertThat(after.requests()).extracting(RequestView::text).containsExactly("请结清三个月工资", "请支付加班费");
        assertThat(after.due()).isEqualTo(before.due());
        var kept = runAs.as(Cases.CLERK, () -> corrections.of(id));
        assertThat(kept).hasSize(3).allSatisfy(c -> {
            assertThat(c.reason()).isEqualTo("测试：录入有误");
            assertThat(c.by()).isEqualTo(Cases.CLERK.displayName());
        });
        assertThat(kept)
                .extracting(CorrectionView::oldValue)
                .contains(before.title())
                .containsNull();
        assertThat(runAs.as(Cases.CLERK, () -> petitions.timeline(id)))
                .filteredOn(e -> e.kind() == TimelineKind.CORRECTED)
                .hasSize(1)
                .allSatisfy(e -> assertThat(e.isPublic()).isFalse());
    }

    @Test
    void personalValuesAreEncryptedMaskedAndShownWithAReason() {
        var id = cases.registered();
        var party = cases.view(id).parties().get(0).id();
        correct(
                Cases.CLERK,
                id,
                new Change(CorrectionField.PARTY_NAME, party, "测试改名"),
                new Change(CorrectionField.PARTY_PHONE, party, "13922220001"));
        assertThat(jdbc.sql("select new_value from petition_correction where petition_id = :id")
                        .param("id", id)
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(v -> v.contains("测试改名") || v.contains("13922220001"));
        var phone = runAs.as(Cases.CLERK, () -> corrections.of(id)).stream()
                .filter(c -> c.field() == CorrectionField.PARTY_PHONE)
                .findFirst()
                .orElseThrow();
        assertThat(phone.newValue()).isEqualTo("139****0001");
        assertThat(runAs.as(Cases.CLERK, () -> corrections.unmask(phone.id(), "核对"))
                        .newValue())
                .isEqualTo("13922220001");
        refused("unmask-reason", () -> runAs.as(Cases.CLERK, () -> corrections.unmask(phone.id(), " ")));
        assertThatThrownBy(() -> runAs.as(Cases.liaisonOf(Cases.OTHER), () -> corrections.unmask(phone.id(), "不是本单位")))
                .isInstanceOf(NotFoundException.class);
        assertThat(runAs.as(Cases.CLERK, () -> search.page("13922220001", PageQuery.first(50)))
                        .items())
                .extracting(SearchHit::id)
                .contains(id);
    }

    @Test
    void theRulesOfARegistrationHoldForACorrectionToo() {
        var id = cases.registered();
        var party = cases.view(id).parties().get(0).id();
        refused("title-missing", () -> correct(Cases.CLERK, id, change(CorrectionField.TITLE, " ")));
        refused("unknown-category", () -> correct(Cases.CLERK, id, change(CorrectionField.CATEGORY, "none")));
        refused(
                "id-check-digit",
                () -> correct(
                        Cases.CLERK,
                        id,
                        new Change(CorrectionField.PARTY_ID_TYPE, party, "RESIDENT_ID"),
                        new Change(CorrectionField.PARTY_ID_NUMBER, party, "110101199003070010")));
        refused("correction-nothing", () -> correct(Cases.CLERK, id));
        refused("correction-value", () -> correct(Cases.CLERK, id, change(CorrectionField.RECEIVED_ON, "gestern")));
        refused("correction-number", () -> correct(Cases.CLERK, id, change(CorrectionField.PERSONS_CONCERNED, "0")));
        assertThatThrownBy(
                        () -> correct(Cases.CLERK, id, new Change(CorrectionField.PARTY_NAME, UUID.randomUUID(), "别人")))
                .isInstanceOf(NotFoundException.class);
        assertThat(runAs.as(Cases.CLERK, () -> corrections.of(id))).isEmpty();
    }

    @Test
    void afterAcceptanceATriageOfficerCorrectsAndAfterTheAnswerOnlyWhatItDoesNotRestOn() {
        var id = cases.accepted();
        refused("correction-after-acceptance", () -> correct(Cases.CLERK, id, change(CorrectionField.TITLE, "测试：改标题")));
        correct(Cases.OFFICER, id, change(CorrectionField.NARRATIVE, "测试：补充时间和地点。"));
        cases.level1(id, SessionResult.OPINION);
        cases.opinionIssued(id);
        refused("correction-answered", () -> correct(Cases.OFFICER, id, change(CorrectionField.NARRATIVE, "测试：改事实。")));
        correct(Cases.OFFICER, id, change(CorrectionField.PLACE, "测试村东头"));
        assertThat(cases.view(id).place()).isEqualTo("测试村东头");
        assertThatThrownBy(() -> correct(Cases.liaisonOf(Cases.LEAD), id, change(CorrectionField.TITLE, "越权")))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    @Test
    void whatTurnsOutToBeAnAccusationIsSealedEverywhere() {
        var id = cases.registered();
        var number = cases.view(id).number();
        correct(Cases.CLERK, id, change(CorrectionField.PURPOSE, "ACCUSATION"));
        assertThatThrownBy(() -> runAs.as(Cases.CLERK, () -> petitions.byId(id)))
                .isInstanceOf(NotFoundException.class);
        assertThat(runAs.as(Cases.OFFICER, () -> search.quick(number))).isEmpty();
        assertThat(runAs.as(Cases.SEALED_OFFICER, () -> petitions.byId(id))
                        .proposal()
                        .route())
                .isEqualTo(TriageRoute.TRANSFER);
        assertThat(jdbc.sql("select sealed from fact_petition where petition_id = :id")
                        .param("id", id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        var item = workItems.open(id, TaskKey.TRIAGE).orElseThrow();
        assertThat(runAs.as(Cases.OFFICER, () -> workItems.mayAct(item))).isFalse();
        assertThat(runAs.as(Cases.SEALED_OFFICER, () -> workItems.mayAct(item))).isTrue();
        refused(
                "correction-purpose-late",
                () -> correct(Cases.SEALED_OFFICER, id, change(CorrectionField.PURPOSE, "REQUEST")));
        runAs.as(
                Cases.SEALED_OFFICER,
                () -> triage.decide(
                        item.id(),
                        item.version(),
                        new TriageDecision(
                                TriageRoute.TRANSFER, "JWJW", List.of(), 1, null, "测试依据", "测试〔2026〕1号", "测试理由")));
        assertThat(cases.view(id).state()).isEqualTo(PetitionState.TRANSFERRED);
    }

    @Test
    void theRepeatsOfAnAccusationAreSealedWithIt() {
        var id = cases.registered();
        var joined = cases.repeatOf(id, PetitionForm.LETTER);
        var waiting = cases.registered();
        runAs.as(Cases.OFFICER, () -> repeats.link(waiting, new LinkChoice(id, "测试", false, null)));
        var withdrawn = cases.registered();
        runAs.as(Cases.OFFICER, () -> repeats.link(withdrawn, new LinkChoice(id, "测试", false, null)));
        runAs.as(Cases.CLERK, () -> decisions.withdraw(withdrawn, cases.today(), "档案柜1", "测试"));
        var number = cases.view(joined).number();
        assertThat(cases.view(joined).state()).isEqualTo(PetitionState.JOINED);
        assertThat(runAs.as(SUPERVISOR, () -> search.quick(number))).isNotEmpty();
        assertThat(listed(number)).isNotEmpty();
        assertThat(registered()).contains(number);
        correct(Cases.CLERK, id, change(CorrectionField.PURPOSE, "ACCUSATION"));
        for (var actor : List.of(Cases.CLERK, Cases.OFFICER, SUPERVISOR)) {
            for (var hidden : List.of(id, joined, waiting, withdrawn)) {
                assertThatThrownBy(() -> runAs.as(actor, () -> petitions.byId(hidden)))
                        .isInstanceOf(NotFoundException.class);
            }
            assertThat(runAs.as(actor, () -> search.quick(number))).isEmpty();
        }
        assertThat(listed(number)).isEmpty();
        assertThat(registered()).doesNotContain(number);
        var view = runAs.as(Cases.SEALED_OFFICER, () -> petitions.byId(joined));
        assertThat(view.purpose()).isEqualTo(Purpose.ACCUSATION);
        assertThat(view.joinedTo()).isEqualTo(cases.view(id).number());
        assertThat(cases.view(waiting).proposal().route()).isEqualTo(TriageRoute.TRANSFER);
        for (var sealed : List.of(joined, waiting, withdrawn)) {
            assertThat(runAs.as(Cases.SEALED_OFFICER, () -> corrections.of(sealed)))
                    .singleElement()
                    .satisfies(c -> assertThat(c.oldValue()).isEqualTo("REQUEST"));
            assertThat(runAs.as(Cases.SEALED_OFFICER, () -> petitions.timeline(sealed)))
                    .filteredOn(e -> e.kind() == TimelineKind.CORRECTED)
                    .hasSize(1);
            assertThat(jdbc.sql("select sealed from fact_petition where petition_id = :id")
                            .param("id", sealed)
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    private List<PetitionRow> listed(String number) {
        var filter =
                new PetitionFilter(number, List.of(), List.of(), null, null, null, null, null, null, null, null, false);
        return runAs.as(SUPERVISOR, () -> petitions.page(filter, PageQuery.first(50)))
                .items();
    }

    private List<String> registered() {
        return runAs.as(SUPERVISOR, () -> register.of(cases.today())).lines().stream()
                .map(RegisterLine::number)
                .toList();
    }

    @Test
    void theNumberOfTheRunningCaseIsShownOnlyToThoseWhoMaySeeIt() {
        var id = cases.registered();
        var joined = cases.repeatOf(id, PetitionForm.LETTER);
        var number = cases.view(id).number();
        assertThat(runAs.as(Cases.CLERK, () -> petitions.byId(joined)).joinedTo())
                .isEqualTo(number);
        // as databases have it in which only the first one was sealed
        jdbc.sql("update petition set sealed = true where id = :id")
                .param("id", id)
                .update();
        assertThat(runAs.as(Cases.CLERK, () -> petitions.byId(joined)).joinedTo())
                .isNull();
        assertThat(runAs.as(Cases.CLERK, () -> registrations.reprint(joined)).joinedTo())
                .isNull();
        assertThat(runAs.as(Cases.SEALED_OFFICER, () -> petitions.byId(joined)).joinedTo())
                .isEqualTo(number);
    }

    @Test
    void aMatterThatAnOrganHandlesAlreadyIsNotSealedBehindItsBack() {
        var id = cases.registered();
        var other = cases.registered();
        runAs.as(Cases.OFFICER, () -> repeats.link(other, new LinkChoice(id, "测试", false, null)));
        cases.assign(other, Cases.LEAD, List.of());
        var number = cases.view(other).number();
        assertThatThrownBy(() -> correct(Cases.CLERK, id, change(CorrectionField.PURPOSE, "ACCUSATION")))
                .isInstanceOfSatisfying(RuleViolation.class, r -> {
                    assertThat(r.code()).isEqualTo("correction-purpose-matter");
                    assertThat(r.args()).contains(number);
                });
        assertThat(runAs.as(Cases.CLERK, () -> petitions.byId(id)).purpose()).isEqualTo(Purpose.REQUEST);
    }

    @Test
    void thePurposeChangesWithinItsTrackOnlyAndBeforeTriageOnly() {
        var id = cases.registered();
        correct(Cases.CLERK, id, change(CorrectionField.PURPOSE, "APPEAL"));
        refused(
                "correction-purpose-track",
                () -> correct(Cases.CLERK, id, change(CorrectionField.PURPOSE, "SUGGESTION")));
        cases.assign(id, Cases.LEAD, List.of());
        refused(
                "correction-purpose-late",
                () -> correct(Cases.CLERK, id, change(CorrectionField.PURPOSE, "ACCUSATION")));
    }

    @Test
    void theFiguresFollowACorrectedTownshipAndCategory() {
        var id = cases.registered();
        correct(Cases.CLERK, id, change(CorrectionField.TOWNSHIP, "QSZ"));
        assertThat(jdbc.sql("select township from fact_petition where petition_id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo("QSZ");
    }

    @Test
    void ofTwoWhoCorrectAtOnceTheSecondIsTold() throws Exception {
        var id = cases.registered();
        int revision = runAs.as(Cases.CLERK, () -> corrections.sheet(id)).revision();
        var done = AtOnce.run(List.of("甲", "乙", "丙").stream()
                .<Callable<String>>map(word -> () -> {
                    runAs.as(
                            Cases.CLERK,
                            () -> corrections.correct(
                                    id, revision, List.of(change(CorrectionField.TITLE, "测试：" + word)), "测试"));
                    return word;
                })
                .toList());
        assertThat(done.results()).hasSize(1);
        assertThat(done.failures()).hasSize(2).allSatisfy(e -> assertThat(e).isInstanceOf(StaleActionException.class));
        assertThat(cases.view(id).title()).isEqualTo("测试：" + done.results().get(0));
        assertThat(runAs.as(Cases.CLERK, () -> corrections.of(id))).hasSize(1);
    }

    @Test
    void aVoidedRegistrationIsFoundButNotCorrectedAndItsNumberIsNotUsedAgain() {
        var id = cases.registered();
        var number = cases.view(id).number();
        runAs.as(Cases.CLERK, () -> decisions.voidRegistration(id, "测试：重复录入"));
        assertThat(runAs.as(Cases.OFFICER, () -> corrections.sheet(id)).allowed())
                .isEmpty();
        refused("correction-of-voided", () -> correct(Cases.OFFICER, id, change(CorrectionField.TITLE, "测试：作废后更正")));
        assertThat(runAs.as(Cases.CLERK, () -> search.quick(number)))
                .singleElement()
                .satisfies(h -> assertThat(h.state()).isEqualTo(PetitionState.VOIDED));
        assertThat(cases.view(cases.registered()).number()).isNotEqualTo(number);
    }
}
