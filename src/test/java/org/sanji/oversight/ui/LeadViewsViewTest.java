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
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanji.common.ui.LazyGrid;
import org.sanji.oversight.InstructionForm;
import org.sanji.oversight.InstructionView;
import org.sanji.oversight.Instructions;
import org.sanji.petition.ReadingRow;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.WithActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The reading list, the page of instructions and the tab on a petition, by role. */
@Import(Cases.class)
class LeadViewsViewTest extends KaribuTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Instructions instructions;

    @Autowired
    private RunAs runAs;

    @SuppressWarnings("unchecked") // the pages hold one list each
    private static <T> List<T> listed() {
        return GridKt._findAll((Grid<T>) _get(LazyGrid.class));
    }

    private static List<String> menu() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getLabel).toList();
    }

    private UUID urgent() {
        var id = cases.register(cases.visit().change().urgent("测试：紧急").build()).petitionId();
        return cases.assign(id, Cases.LEAD, List.of());
    }

    private UUID instructed(String words) {
        var id = cases.accepted();
        runAs.as(cases.leaderOf(Cases.LEAD), () -> instructions.give(id, new InstructionForm(Cases.LEAD, words, null)));
        return id;
    }

    @Test
    @WithActor(username = "leader1", roles = Role.LEADER)
    void theLeaderInstructsFromTheListAndItLeavesTheList() {
        var id = urgent();
        UI.getCurrent().navigate("reading");
        assertThat(ViewRows.ids(listed())).contains(id);
        _get(ReadingView.class).instruct(ViewRows.of(listed(), id));
        _click(_get(Button.class, spec -> spec.withText("作批示")));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("批示内容")).isInvalid())
                .isTrue();
        _setValue(_get(TextArea.class, spec -> spec.withLabel("批示内容")), "请抓紧办理。");
        _click(_get(Button.class, spec -> spec.withText("作批示")));
        assertThat(ViewRows.ids(listed())).doesNotContain(id);
        assertThat(menu()).contains("阅件", "批示件");
    }

    @Test
    @WithActor(roles = Role.LIAISON, organ = Cases.LEAD)
    void theAddresseeAnswersOnTheTabOfThePetition() {
        var id = instructed("请报送进展。");
        UI.getCurrent().navigate("instructions");
        assertThat(LeadViewsViewTest.<InstructionView>listed())
                .extracting(InstructionView::petitionId)
                .contains(id);
        UI.getCurrent().navigate("petitions/" + cases.view(id).number());
        assertThat(_find(Tab.class)).extracting(Tab::getLabel).contains("领导批示");
        assertThat(menu()).doesNotContain("阅件");
    }

    @Test
    @WithActor(roles = Role.LIAISON, organ = Cases.OTHER)
    void anotherOrganOfTheCaseSeesNoTab() {
        var id = cases.accept(cases.assign(cases.registered(), Cases.LEAD, List.of(Cases.OTHER)));
        runAs.as(
                cases.leaderOf(Cases.LEAD),
                () -> instructions.give(id, new InstructionForm(Cases.LEAD, "只给牵头单位。", null)));
        UI.getCurrent().navigate("petitions/" + cases.view(id).number());
        assertThat(_find(Tab.class)).extracting(Tab::getLabel).doesNotContain("领导批示");
        UI.getCurrent().navigate("reading");
        _assertNone(ReadingView.class);
    }

    @Test
    @WithActor(roles = Role.SUPERVISOR)
    void theSupervisorReadsButDoesNotAnswer() {
        var id = instructed("请报督查。");
        UI.getCurrent().navigate("instructions");
        assertThat(LeadViewsViewTest.<InstructionView>listed())
                .filteredOn(i -> i.petitionId().equals(id))
                .singleElement()
                .satisfies(i -> assertThat(i.mayAnswer() || i.mayJudge()).isFalse());
        _assertOne(InstructionsView.class);
    }

    /** Rows of the reading list. */
    private static final class ViewRows {

        static List<UUID> ids(List<ReadingRow> rows) {
            return rows.stream().map(ReadingRow::id).toList();
        }

        static ReadingRow of(List<ReadingRow> rows, UUID id) {
            return rows.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
        }
    }
}
