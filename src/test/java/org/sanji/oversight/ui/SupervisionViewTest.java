package org.sanji.oversight.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.LazyGrid;
import org.sanji.oversight.OrderForm;
import org.sanji.oversight.RaiseForm;
import org.sanji.oversight.SuggestionKind;
import org.sanji.oversight.SupervisionCause;
import org.sanji.oversight.SupervisionOrders;
import org.sanji.oversight.SupervisionRow;
import org.sanji.oversight.SupervisionState;
import org.sanji.oversight.Supervisions;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.WithActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The list with its matrix, the order's page, and the forms on a petition, by role. */
@Import(Cases.class)
@SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by raw class
class SupervisionViewTest extends KaribuTest {

    private static final Actor SUPERVISOR =
            new Actor("t-view-supervisor", "测试督查员", Set.of(Role.SUPERVISOR), "XFJ", false);

    @Autowired
    private Cases cases;

    @Autowired
    private Supervisions supervisions;

    @Autowired
    private SupervisionOrders orders;

    @Autowired
    private RunAs runAs;

    @SuppressWarnings("unchecked") // the page holds one list
    private static List<SupervisionRow> listed() {
        return GridKt._findAll((Grid<SupervisionRow>) _get(LazyGrid.class));
    }

    private static List<String> tabs() {
        return _find(Tab.class).stream().map(Tab::getLabel).toList();
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private UUID joint() {
        return cases.accept(cases.assign(cases.registered(), Cases.LEAD, List.of(Cases.OTHER)));
    }

    private UUID raised(UUID petition, SupervisionCause cause) {
        return runAs.as(SUPERVISOR, () -> supervisions.raise(petition, new RaiseForm(Cases.LEAD, cause, "测试：线索")));
    }

    private UUID ordered(UUID petition) {
        var id = raised(petition, SupervisionCause.SHIFTING);
        runAs.as(
                SUPERVISOR,
                () -> orders.order(
                        id,
                        0,
                        new OrderForm(
                                "测试：事实",
                                "测试：三日内告知",
                                cases.today().plusDays(9),
                                List.of(new OrderForm.Suggestion(SuggestionKind.IMPROVEMENT, Cases.LEAD, "测试：建立提醒")),
                                List.of())));
        return id;
    }

    private SupervisionState state(UUID id) {
        return runAs.as(SUPERVISOR, () -> supervisions.byId(id)).state();
    }

    private static void openList(String address) {
        var parts = address.split("[?]");
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
    }

    private void openPetition(UUID id) {
        UI.getCurrent().navigate("petitions/" + cases.view(id).number());
    }

    @Test
    @WithActor(username = "t-view-supervisor", roles = Role.SUPERVISOR)
    void everyFigureOfTheMatrixOpensTheListThatItCounts() {
        raised(joint(), SupervisionCause.FRAUD);
        ordered(joint());
        UI.getCurrent().navigate("supervision");
        assertThat(_find(NativeTableRow.class, spec -> spec.withClasses("total")))
                .hasSize(1);
        var links = _find(Anchor.class).stream()
                .filter(a -> a.getHref().startsWith("supervision?"))
                .toList();
        assertThat(links).hasSizeGreaterThan(5);
        for (var link : List.copyOf(links)) {
            int figure = Integer.parseInt(link.getText());
            openList(link.getHref());
            assertThat(listed()).as(link.getHref()).hasSize(figure);
        }
    }

    @Test
    @WithActor(username = "t-view-supervisor", roles = Role.SUPERVISOR)
    void theSupervisorNamesACauseChecksItAndSendsTheOrder() {
        var id = joint();
        openPetition(id);
        _click(tabButton());
        _setValue(cause(), SupervisionCause.PERFUNCTORY);
        _click(submit());
        assertThat(area("线索和依据").isInvalid()).isTrue();
        _setValue(area("线索和依据"), "测试：只答复“正在研究”。");
        _click(submit());

        openPetition(id);
        _click(button("发出督办函"));
        assertThat(area("督办要求").isInvalid()).isTrue();
        _setValue(area("督办要求"), "测试：重新答复。");
        _setValue(_get(DayField.class, spec -> spec.withLabel("答复期限")), cases.today());
        _click(button("发出督办函"));
        assertThat(_get(DayField.class, spec -> spec.withLabel("答复期限")).isInvalid())
                .isTrue();
        _setValue(
                _get(DayField.class, spec -> spec.withLabel("答复期限")),
                cases.today().plusDays(12));
        _click(button("加一条建议"));
        _setValue(area("建议内容"), "测试：建立复核制度。");
        _click(button("发出督办函"));
        var order = runAs.as(SUPERVISOR, () -> supervisions.of(id)).get(0);
        assertThat(order.state()).isEqualTo(SupervisionState.ORDERED);
        assertThat(order.order().suggestions()).hasSize(1);
        assertThat(order.order().dueOn()).isEqualTo(cases.today().plusDays(12));
    }

    /** The tab is opened by its address in real life; here its button is looked for where it stands. */
    private static Button tabButton() {
        var sheet = _get(TabSheet.class);
        var tab = _find(Tab.class).stream()
                .filter(t -> t.getLabel().equals("督办"))
                .findFirst()
                .orElseThrow();
        sheet.setSelectedTab(tab);
        return button("提出督办");
    }

    @SuppressWarnings("unchecked") // of causes, by its label
    private static Select<SupervisionCause> cause() {
        return _get(Select.class, spec -> spec.withLabel("督办事由"));
    }

    /** The deed in the dialog, which stands after the one on the tab. */
    private static Button submit() {
        var all = _find(Button.class, spec -> spec.withText("提出督办"));
        return all.get(all.size() - 1);
    }

    @Test
    @WithActor(roles = Role.LIAISON, organ = Cases.LEAD)
    void theOrganAnswersEverySuggestionOnThePetitionPage() {
        var id = joint();
        var order = ordered(id);
        openPetition(id);
        assertThat(tabs()).contains("督办");
        _click(button("提交答复"));
        assertThat(area("答复内容（原因、整改措施和结果）").isInvalid()).isTrue();
        _setValue(area("答复内容（原因、整改措施和结果）"), "测试：已整改。");
        _click(button("提交答复"));
        assertThat(state(order)).isEqualTo(SupervisionState.ORDERED);
        slip().setValue(false);
        _setValue(area("不采纳的理由"), "测试：已有制度。");
        _click(button("提交答复"));
        assertThat(state(order)).isEqualTo(SupervisionState.ANSWERED);
    }

    @SuppressWarnings("unchecked") // the form has one group of two
    private static RadioButtonGroup<Boolean> slip() {
        return _get(_get(AnswerForm.class), RadioButtonGroup.class);
    }

    @Test
    @WithActor(roles = Role.LIAISON, organ = Cases.LEAD)
    void theOrganOpensItsOrderByItsAddress() {
        var id = joint();
        var order = ordered(id);
        UI.getCurrent().navigate("supervision/" + order);
        _get(OrderView.class);
        UI.getCurrent().navigate("supervision");
        _assertNone(SupervisionView.class);
    }

    @Test
    @WithActor(roles = Role.LIAISON, organ = Cases.OTHER)
    void anotherOrganOfTheCaseFindsNeitherTabNorPage() {
        var id = joint();
        var order = ordered(id);
        openPetition(id);
        assertThat(tabs()).doesNotContain("督办");
        _assertNone(AnswerForm.class);
        UI.getCurrent().navigate("supervision/" + order);
        _assertNone(AnswerForm.class);
        assertThat(_find(OrderView.class).stream().filter(v -> v.getComponentCount() > 0))
                .isEmpty();
    }

    @Test
    @WithActor(username = "t-view-supervisor", roles = Role.SUPERVISOR)
    void theSupervisorDismissesWithAReasonOnThePageOfTheCause() {
        var cause = raised(joint(), SupervisionCause.IRREGULAR);
        UI.getCurrent().navigate("supervision/" + cause);
        way("不予督办");
        _click(button("记录不予督办"));
        assertThat(state(cause)).isEqualTo(SupervisionState.WAITING);
        _setValue(area("为什么不督办（例如：责任单位已经说明原因并已办结）"), "测试：已说明");
        _click(button("记录不予督办"));
        assertThat(state(cause)).isEqualTo(SupervisionState.DISMISSED);
    }

    @SuppressWarnings("unchecked") // the way is the only group of the form
    private static void way(String label) {
        var way = (RadioButtonGroup<Object>) _get(RadioButtonGroup.class);
        var found = way.getListDataView()
                .getItems()
                .filter(item -> way.getItemLabelGenerator().apply(item).equals(label))
                .findFirst()
                .orElseThrow();
        way.setValue(found);
    }

    @Test
    @WithActor(username = "t-view-supervisor", roles = Role.SUPERVISOR)
    void everyFigureOfThePeriodOpensTheListThatItCounts() {
        raised(joint(), SupervisionCause.FRAUD);
        ordered(joint());
        UI.getCurrent().navigate("supervision");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("supervision-figures");
        UI.getCurrent().navigate("supervision-figures");
        var figures = _find(
                        Anchor.class,
                        spec -> spec.withPredicate(a ->
                                a.getHref().contains("figure=") || a.getHref().contains("suggestion=")))
                .stream()
                .toList();
        assertThat(figures).hasSizeGreaterThan(6);
        for (var link : List.copyOf(figures)) {
            int figure = Integer.parseInt(link.getText());
            openList(link.getHref());
            assertThat(GridKt._size(_get(LazyGrid.class))).as(link.getHref()).isEqualTo(figure);
        }
    }

    @Test
    @WithActor(username = "leader1", roles = Role.LEADER)
    void theLeaderReadsTheFiguresOfThePeriodWithoutTheirLists() {
        ordered(joint());
        UI.getCurrent().navigate("supervision-figures");
        assertThat(_find(NativeTableRow.class, spec -> spec.withClasses("of-organ")))
                .isNotEmpty();
        openList("supervision-figures?figure=ORDERED");
        _assertNone(LazyGrid.class);
    }

    @Test
    @WithActor(username = "leader1", roles = Role.LEADER)
    void theLeaderReadsWhatOrgansInChargeAreSupervisedForAndChangesNothing() {
        var order = ordered(joint());
        openList("supervision?organ=" + Cases.LEAD);
        assertThat(listed()).extracting(SupervisionRow::id).contains(order);
        UI.getCurrent().navigate("supervision/" + order);
        _get(OrderView.class);
        assertThat(_find(Button.class).stream().map(Button::getText)).doesNotContain("撤销督办", "上报分管领导");
    }
}
