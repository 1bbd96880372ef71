package org.sanji.petition.ui;

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
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.EmptyState;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.PetitionRow;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Petitions;
import org.sanji.petition.Purpose;
import org.sanji.petition.Sex;
import org.sanji.petition.TriageRoute;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.WithActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What each role sees on the desk, in triage, in the list and on the petition page. */
@Import(Cases.class)
class PetitionViewsViewTest extends KaribuTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Petitions petitions;

    @Autowired
    private RunAs runAs;

    private static void go(String path) {
        UI.getCurrent().navigate(path);
    }

    private void open(java.util.UUID id) {
        go("petitions/" + cases.view(id).number());
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static List<String> menu() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getLabel).toList();
    }

    @Test
    @WithActor(roles = Role.RECEPTIONIST)
    void theReceptionistRegistersAVisitAndGetsAReceipt() {
        go("desk");
        _setValue(field("姓名或单位"), "测试甲乙丙");
        _setValue(field("住址"), "示例县某村");
        _setValue(field("标题"), "测试：路灯不亮");
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("例如：补发 2025 年 3 月至 5 月工资")), "修好路灯");
        _click(_get(Button.class, spec -> spec.withText("登记并出具回执")));
        _assertOne(ReceiptDialog.class);
        assertThat(_find(Button.class)).extracting(Button::getText).contains("打印回执", "登记下一件");
    }

    @Test
    @WithActor(roles = Role.RECEPTIONIST)
    void aWrongIdNumberIsNamedAtItsFieldAndNothingTypedIsLost() {
        go("desk");
        _setValue(field("姓名或单位"), "测试丁");
        _setValue(field("证件号码"), "110101199003070010");
        assertThat(field("证件号码").isInvalid()).isTrue();
        _setValue(field("证件号码"), "110101199003070011");
        assertThat(field("证件号码").isInvalid()).isFalse();
        _click(_get(Button.class, spec -> spec.withText("登记并出具回执")));
        _assertNone(ReceiptDialog.class);
        assertThat(field("标题").isInvalid()).isTrue();
        assertThat(field("姓名或单位").getValue()).isEqualTo("测试丁");
    }

    @Test
    @WithActor(roles = Role.RECEPTIONIST)
    void sexAndBirthDateGoWithTheNumberTheyCameFrom() {
        go("desk");
        var number = field("证件号码");
        _setValue(number, "110101199003070011");
        assertThat(sex().getValue()).isEqualTo(Sex.MALE);
        assertThat(birthDate().getValue()).isEqualTo(LocalDate.of(1990, 3, 7));
        _setValue(number, "110101199003070010");
        assertThat(sex().getValue()).isNull();
        assertThat(birthDate().getValue()).isNull();
        _setValue(number, "110101199003070011");
        _setValue(sex(), Sex.FEMALE);
        _setValue(number, "");
        assertThat(sex().getValue()).as("chosen by hand").isEqualTo(Sex.FEMALE);
        assertThat(birthDate().getValue()).isNull();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by raw class
    private static Select<Sex> sex() {
        return _get(Select.class, spec -> spec.withLabel("性别"));
    }

    private static DayField birthDate() {
        return _get(DayField.class, spec -> spec.withLabel("出生日期"));
    }

    @Test
    @WithActor(roles = Role.RECEPTIONIST)
    void aPastedTextThatIsTooLongIsKeptWholeAndNamedAtItsField() {
        go("desk");
        _setValue(field("标题"), "题".repeat(103));
        assertThat(field("标题").getErrorMessage()).isEqualTo("超出 3 字，最多 100 字。");
        var narrative = _get(TextArea.class, spec -> spec.withLabel("事实与理由"));
        _setValue(narrative, "字".repeat(20_001));
        assertThat(narrative.isInvalid()).isTrue();
        _click(_get(Button.class, spec -> spec.withText("登记并出具回执")));
        assertThat(field("标题").isInvalid()).isTrue();
        assertThat(narrative.isInvalid()).isTrue();
        assertThat(narrative.getValue()).hasSize(20_001);
        _setValue(narrative, "字".repeat(20_000));
        assertThat(narrative.isInvalid()).isFalse();
    }

    @Test
    @WithActor(roles = Role.RECEPTIONIST)
    void aVisitHasFiveRepresentativesAtMost() {
        go("desk");
        var add = _get(Button.class, spec -> spec.withText("添加代表（最多 5 名）"));
        for (int i = 0; i < 4; i++) {
            _click(add);
        }
        assertThat(_find(PartyRow.class)).hasSize(5);
        assertThat(add.isEnabled()).isFalse();
        _setValue(choice("信访形式"), PetitionForm.PHONE);
        assertThat(add.isEnabled()).isTrue();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by raw class
    private static <T> RadioButtonGroup<T> choice(String label) {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
    }

    @Test
    @WithActor(roles = Role.RECEPTIONIST)
    void anAccusationIsNotLookedUp() {
        go("desk");
        _setValue(choice("信访目的"), Purpose.ACCUSATION);
        _setValue(field("姓名或单位"), "测试甲");
        _assertNone(Button.class, spec -> spec.withText("关联"));
    }

    @Test
    @WithActor(roles = Role.TRIAGE_OFFICER)
    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by raw class
    void theTriageOfficerDecidesOnThePage() {
        var id = cases.registered();
        go("triage");
        open(id);
        _setValue(choice("处理方式"), TriageRoute.FORWARD);
        ComboBox<Choice> lead = _get(ComboBox.class, spec -> spec.withLabel("牵头单位"));
        _setValue(lead, new Choice("RSJ", "人力资源和社会保障局"));
        _setValue(field("理由（与建议不同时必填）"), "涉及工资");
        _click(_get(Button.class, spec -> spec.withText("转送：人力资源和社会保障局")));
        assertThat(cases.view(id).state()).isEqualTo(PetitionState.ASSIGNED);
        _assertNone(TriageForm.class);
    }

    @Test
    @WithActor(roles = Role.TRIAGE_OFFICER)
    void refusalWithoutItsGroundIsNamedAtTheField() {
        open(cases.registered());
        _setValue(choice("处理方式"), TriageRoute.NOT_ACCEPT);
        _click(_get(Button.class, spec -> spec.withText("不予受理")));
        assertThat(field("依据（条款或事实）").isInvalid()).isTrue();
    }

    @Test
    @WithActor(roles = Role.RECEPTIONIST)
    void othersSeeWhatIsWaitedForInsteadOfTheForm() {
        open(cases.registered());
        _assertNone(TriageForm.class);
        assertThat(_find(Tab.class)).extracting(Tab::getLabel).contains("诉求与当事人", "关联信访", "时间轴", "流程图");
        assertThat(menu()).contains("登记窗口", "信访件").doesNotContain("待分流");
    }

    @Test
    @WithActor(roles = Role.RECEPTIONIST)
    void personalDataIsMaskedUntilAReasonIsGiven() {
        open(cases.registered());
        var phone = "13900000001";
        assertThat(_get(RequestsTab.class).getElement().getTextRecursively())
                .contains("139****0001")
                .doesNotContain(phone);
        _click(_get(Button.class, spec -> spec.withText("查看完整信息")));
        _click(_get(Button.class, spec -> spec.withText("查看")));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("查看理由")).isInvalid())
                .isTrue();
        _setValue(_get(TextArea.class, spec -> spec.withLabel("查看理由")), "电话核实住址");
        _click(_get(Button.class, spec -> spec.withText("查看")));
        assertThat(_get(RequestsTab.class).getElement().getTextRecursively()).contains(phone);
    }

    @Test
    @WithActor(roles = Role.LIAISON, organ = "GAJ")
    void anotherOrgansPetitionLooksAbsent() {
        open(cases.assigned());
        _assertNone(PetitionHead.class);
        _assertOne(EmptyState.class);
    }

    @Test
    @WithActor(roles = Role.LIAISON, organ = Cases.LEAD)
    void theLeadOrganFindsItsPetitionInTheList() {
        var number = cases.view(cases.assigned()).number();
        var foreign = cases.view(cases.registered()).number();
        go("petitions");
        @SuppressWarnings("unchecked")
        Grid<PetitionRow> grid = _get(Grid.class);
        assertThat(GridKt._findAll(grid))
                .extracting(PetitionRow::number)
                .contains(number)
                .doesNotContain(foreign);
    }

    @Test
    @WithActor(roles = Role.SUPERVISOR)
    void theFilterOfTheAddressFilters() {
        cases.assigned();
        cases.registered();
        UI.getCurrent().navigate("petitions", QueryParameters.of("state", "ASSIGNED"));
        @SuppressWarnings("unchecked")
        Grid<PetitionRow> grid = _get(Grid.class);
        assertThat(GridKt._findAll(grid)).extracting(PetitionRow::state).containsOnly(PetitionState.ASSIGNED);
    }

    @Test
    @WithActor(roles = Role.SUPERVISOR)
    void nobodyElseFindsASealedPetition() {
        var sealed = cases.register(Cases.with(cases.visit(), Purpose.ACCUSATION, PetitionForm.LETTER, null));
        go("petitions/" + sealed.number());
        _assertNone(PetitionHead.class);
        go("petitions");
        @SuppressWarnings("unchecked")
        Grid<PetitionRow> grid = _get(Grid.class);
        assertThat(GridKt._findAll(grid)).extracting(PetitionRow::number).doesNotContain(sealed.number());
    }

    @Test
    @WithActor(roles = Role.TRIAGE_OFFICER, sealedAccess = true)
    void theNamedOfficerMayOnlyTransferAnAccusation() {
        var sealed = cases.register(Cases.with(cases.visit(), Purpose.ACCUSATION, PetitionForm.LETTER, null));
        go("petitions/" + sealed.number());
        assertThat(RouteChoices.of(choice("处理方式"))).containsExactly(TriageRoute.TRANSFER);
    }

    @Test
    @WithActor(roles = Role.DEPARTMENT_HEAD, organ = Cases.LEAD)
    void deskAndTriageAreClosedToOthers() {
        for (var path : List.of("desk", "triage")) {
            go(path);
            _assertNone(DeskForm.class);
            _assertOne(EmptyState.class);
        }
    }

    @Test
    @WithActor(roles = {Role.SYSTEM_ADMIN})
    void administratorsSeeNoContent() {
        var id = cases.registered();
        go("petitions/" + runAs.system(() -> petitions.byId(id)).number());
        _assertNone(PetitionHead.class);
        assertThat(menu()).doesNotContain("信访件", "登记窗口", "待分流");
    }

    /** The items of a group of choices. */
    private static final class RouteChoices {
        static List<TriageRoute> of(RadioButtonGroup<TriageRoute> group) {
            return group.getListDataView().getItems().toList();
        }
    }
}
