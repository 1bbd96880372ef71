package org.sanji.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.document.PaperKind;
import org.sanji.document.Papers;
import org.sanji.document.PointedOut;
import org.sanji.mediation.SessionResult;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Petitions;
import org.sanji.petition.Purpose;
import org.sanji.petition.TimelineEntry;
import org.sanji.petition.TimelineKind;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** Social assistance in a case: pointed out, printed, shown to the petitioner, corrected. */
@SpringBootTest
@ActiveProfiles("test")
@Import(Cases.class)
class AssistanceIT {

    @Autowired
    private Assistance assistance;

    @Autowired
    private AssistanceOffers offers;

    @Autowired
    private PointedOut pointedOut;

    @Autowired
    private Papers papers;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Cases cases;

    @Autowired
    private RunAs runAs;

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private UUID tell(UUID petition, String kind, LocalDate on) {
        return runAs.as(
                Cases.liaisonOf(Cases.LEAD),
                () -> assistance.pointOut(petition, new AssistanceForm(kind, on, ToldHow.IN_PERSON, true, "家中有病人")));
    }

    private List<AssistanceView> of(UUID petition) {
        return runAs.as(Cases.liaisonOf(Cases.LEAD), () -> assistance.of(petition));
    }

    @Test
    void thePetitionerSeesWhatWasPointedOutAndWhere() {
        var id = cases.accepted();
        tell(id, "LINSHI", cases.today());
        assertThat(of(id)).singleElement().satisfies(a -> {
            assertThat(a.kind().name()).isEqualTo("临时救助");
            assertThat(a.helped()).isTrue();
            assertThat(a.organ()).isEqualTo(Cases.LEAD);
        });
        var number = cases.view(id).number();
        assertThat(offers.ofNumber(number)).singleElement().satisfies(kind -> {
            assertThat(kind.organ()).isEqualTo("MZJ");
            assertThat(kind.phone()).isNotBlank();
        });
        assertThat(offers.ofNumber("XF2026-999999")).isEmpty();
        assertThat(runAs.system(() -> petitions.timeline(id)))
                .filteredOn(e -> e.kind() == TimelineKind.ASSISTANCE_POINTED_OUT)
                .singleElement()
                .satisfies(e -> assertThat(e.isPublic()).isTrue());
    }

    @Test
    void anOpinionIssuedAfterwardsPrintsIt() {
        var id = cases.accepted();
        tell(id, "FALV", cases.today());
        var withdrawn = tell(id, "DIBAO", cases.today());
        runAs.as(Cases.liaisonOf(Cases.LEAD), () -> assistance.withdraw(withdrawn, "不符合条件"));
        cases.level1(id, SessionResult.OPINION);
        cases.opinionIssued(id);
        assertThat(papers.of(id)).anyMatch(p -> p.kind() == PaperKind.HANDLING_OPINION);
        assertThat(pointedOut.of(id)).singleElement().satisfies(row -> assertThat(row.values())
                .containsEntry("name", "法律援助")
                .containsEntry("organ", "司法局")
                .containsKeys("where", "phone"));
    }

    @Test
    void aMistakeIsTakenBackWithAReasonAndStaysVisible() {
        var id = cases.accepted();
        var told = tell(id, "YILIAO", cases.today());
        refused("assistance-again", () -> tell(id, "YILIAO", cases.today()));
        refused("assistance-reason", () -> runAs.as(Cases.liaisonOf(Cases.LEAD), () -> assistance.withdraw(told, " ")));
        runAs.as(Cases.OFFICER, () -> assistance.withdraw(told, "信访人参加的是外地医保"));
        assertThat(of(id)).singleElement().satisfies(a -> {
            assertThat(a.stands()).isFalse();
            assertThat(a.withdrawal().reason()).isEqualTo("信访人参加的是外地医保");
        });
        assertThat(offers.ofNumber(cases.view(id).number())).isEmpty();
        assertThatThrownBy(() -> runAs.as(Cases.OFFICER, () -> assistance.withdraw(told, "再次")))
                .isInstanceOf(StaleActionException.class);
        tell(id, "YILIAO", cases.today());
    }

    @Test
    void whatThePetitionerTellsIsKeptInside() {
        var id = cases.accepted();
        var told = tell(id, "LINSHI", cases.today());
        refused("assistance-heard", () -> runAs.as(Cases.CLERK, () -> assistance.heard(told, cases.today(), "")));
        runAs.as(Cases.CLERK, () -> assistance.heard(told, cases.today(), "已经领到临时救助金"));
        assertThat(of(id).get(0).heard()).singleElement().satisfies(h -> assertThat(h.text())
                .isEqualTo("已经领到临时救助金"));
        assertThat(runAs.system(() -> petitions.timeline(id)))
                .filteredOn(e -> e.kind() == TimelineKind.ASSISTANCE_HEARD)
                .extracting(TimelineEntry::isPublic)
                .containsExactly(false);
    }

    @Test
    void refusesWhatCannotBeRight() {
        var id = cases.accepted();
        refused("assistance-kind", () -> tell(id, "NONE", cases.today()));
        refused("assistance-kind", () -> tell(id, null, cases.today()));
        refused("assistance-told-on", () -> tell(id, "DIBAO", cases.today().plusDays(1)));
        refused("assistance-told-on", () -> tell(id, "DIBAO", cases.today().minusDays(1)));
        refused("assistance-told-on", () -> tell(id, "DIBAO", null));
        refused(
                "assistance-how",
                () -> runAs.as(
                        Cases.OFFICER,
                        () -> assistance.pointOut(id, new AssistanceForm("DIBAO", cases.today(), null, false, null))));
        refused(
                "assistance-long",
                () -> runAs.as(
                        Cases.OFFICER,
                        () -> assistance.pointOut(
                                id,
                                new AssistanceForm("DIBAO", cases.today(), ToldHow.PHONE, false, "长".repeat(501)))));
    }

    @Test
    void noOtherOrganAndNoAccusationKnowsOfIt() {
        var id = cases.accepted();
        tell(id, "DIBAO", cases.today());
        assertThatThrownBy(() -> runAs.as(Cases.liaisonOf("MZJ"), () -> assistance.of(id)))
                .isInstanceOf(NotFoundException.class);
        var sealed = cases.register(Cases.with(cases.visit(), Purpose.ACCUSATION, PetitionForm.VISIT, null))
                .petitionId();
        var form = new AssistanceForm("DIBAO", cases.today(), ToldHow.PHONE, false, null);
        assertThatThrownBy(() -> runAs.as(Cases.SEALED_OFFICER, () -> assistance.pointOut(sealed, form)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runAs.as(Cases.OFFICER, () -> assistance.of(sealed)))
                .isInstanceOf(NotFoundException.class);
        assertThat(runAs.as(Cases.SEALED_OFFICER, () -> assistance.mayPointOut(sealed)))
                .isFalse();
    }
}
