package org.sanji.oversight.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanji.common.ui.LazyGrid;
import org.sanji.oversight.BacklogCharges;
import org.sanji.oversight.BacklogRow;
import org.sanji.oversight.SuperiorReportRow;
import org.sanji.oversight.SuperiorReportState;
import org.sanji.oversight.SuperiorReports;
import org.sanji.petition.SuperiorLetter;
import org.sanji.petition.SuperiorLetters;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItems;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.WithActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Superiors' assignments and backlog on their pages and on the petition's, by role. */
@Import(Cases.class)
class SuperiorViewTest extends KaribuTest {

    @Autowired
    private Cases cases;

    @Autowired
    private SuperiorLetters letters;

    @Autowired
    private SuperiorReports reports;

    @Autowired
    private BacklogCharges charges;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private RunAs runAs;

    @SuppressWarnings("unchecked") // the pages hold one list each
    private static <T> List<T> listed() {
        return GridKt._findAll((Grid<T>) _get(LazyGrid.class));
    }

    private static List<String> tabs() {
        return _find(Tab.class).stream().map(Tab::getLabel).toList();
    }

    private UUID assigned(UUID petition) {
        runAs.as(
                Cases.OFFICER,
                () -> letters.record(petition, new SuperiorLetter("SHIXFJ", "市信交〔2026〕66号", null, true), null));
        return petition;
    }

    private void open(UUID petition) {
        UI.getCurrent().navigate("petitions/" + cases.view(petition).number());
    }

    /** Opens the tab of the charge. */
    private void charge(UUID petition) {
        UI.getCurrent()
                .navigate(
                        "petitions/" + cases.view(petition).number(),
                        QueryParameters.simple(Map.of("tab", BacklogSection.TAB)));
    }

    private SuperiorReportState state(UUID petition) {
        return runAs.as(Cases.OFFICER, () -> reports.of(petition)).orElseThrow().state();
    }

    private void submitted(UUID petition) {
        runAs.as(Cases.liaisonOf(Cases.LEAD), () -> {
            var item = workItems.open(petition, TaskKey.DRAFT_REPORT).orElseThrow();
            var begun = reports.proposed(petition);
            reports.submit(
                    item.id(),
                    item.version(),
                    new org.sanji.oversight.ReportText(
                            begun.investigation(), begun.results(), "信访人满意。", begun.service()));
        });
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    @Test
    @WithActor(roles = Role.LIAISON, organ = Cases.LEAD)
    void theOrganFindsTheReportFilledAndIsToldWhatIsMissing() {
        var id = assigned(cases.closed());
        open(id);
        assertThat(tabs()).contains("上级交办");
        assertThat(area("调查核实情况").getValue()).isEqualTo("测试：经查属实。");
        assertThat(area("送达情况").getValue()).isNotBlank();
        _click(_get(Button.class, spec -> spec.withText("交信访局审核")));
        assertThat(area("信访人意见").isInvalid()).isTrue();
        assertThat(state(id)).isEqualTo(SuperiorReportState.DRAFTING);
        _setValue(area("信访人意见"), "信访人表示满意。");
        _click(_get(Button.class, spec -> spec.withText("交信访局审核")));
        assertThat(state(id)).isEqualTo(SuperiorReportState.CHECKING);
        _assertNone(Button.class, spec -> spec.withText("交信访局审核"));
    }

    @Test
    @WithActor(roles = Role.TRIAGE_OFFICER, organ = "XFJ")
    void theBureauGivesBackWithAReasonThenSends() {
        var id = assigned(cases.closed());
        submitted(id);
        open(id);
        _click(_get(Button.class, spec -> spec.withText("退回重写")));
        _setValue(area("退回的理由"), "请附支付凭证。");
        var buttons = _find(Button.class, spec -> spec.withText("退回重写"));
        _click(buttons.get(buttons.size() - 1));
        assertThat(state(id)).isEqualTo(SuperiorReportState.DRAFTING);
        submitted(id);
        open(id);
        _click(_get(Button.class, spec -> spec.withText("报送上级")));
        assertThat(state(id)).isEqualTo(SuperiorReportState.SENT);
        UI.getCurrent().navigate("superior-reports", QueryParameters.simple(Map.of("show", "SENT")));
        assertThat(SuperiorViewTest.<SuperiorReportRow>listed())
                .extracting(SuperiorReportRow::petitionId)
                .contains(id);
    }

    @Test
    @WithActor(roles = Role.LIAISON, organ = Cases.OTHER)
    void aHelpingOrganSeesNeitherTabNorPage() {
        var id = assigned(cases.accept(cases.assign(cases.registered(), Cases.LEAD, List.of(Cases.OTHER))));
        open(id);
        assertThat(tabs()).doesNotContain("上级交办");
        UI.getCurrent().navigate("superior-reports");
        _assertNone(SuperiorReportsView.class);
    }

    @Test
    @WithActor(username = "leader1", roles = Role.LEADER)
    void theLeaderTakesAMatterOnFromItsPage() {
        var id = cases.accepted();
        open(id);
        assertThat(tabs()).contains("包案");
        charge(id);
        _click(_get(Button.class, spec -> spec.withText("包案…")));
        _click(_get(Button.class, spec -> spec.withText("我来包案")));
        assertThat(runAs.as(Cases.OFFICER, () -> charges.of(id))).isEmpty();
        _setValue(area("要达到的目标"), "三个月内付清");
        _click(_get(Button.class, spec -> spec.withText("我来包案")));
        assertThat(runAs.as(Cases.OFFICER, () -> charges.of(id))).hasSize(1);
        UI.getCurrent().navigate("backlog", QueryParameters.simple(Map.of("show", "MINE")));
        _assertOne(BacklogView.class);
        assertThat(SuperiorViewTest.<BacklogRow>listed())
                .filteredOn(r -> r.petitionId().equals(id))
                .singleElement()
                .satisfies(r -> assertThat(r.leader()).isEqualTo("leader1"));
    }

    @Test
    @WithActor(roles = Role.LIAISON, organ = Cases.LEAD)
    void theOrganReadsThePlanButWritesNothing() {
        var id = cases.accepted();
        runAs.as(cases.leaderOf(Cases.LEAD), () -> charges.takeOn(id, "付清工资"));
        charge(id);
        _assertOne(ChargeCard.class);
        _assertNone(Button.class, spec -> spec.withText("加一步…"));
        _assertNone(Button.class, spec -> spec.withText("移交…"));
    }
}
