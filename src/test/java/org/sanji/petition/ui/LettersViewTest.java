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
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Purpose;
import org.sanji.petition.RegisterLine;
import org.sanji.security.Role;
import org.sanji.testing.Cases;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.WithActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the receptionist sees of a morning's post, and who reads the register of a day. */
@Import(Cases.class)
class LettersViewTest extends KaribuTest {

    @Autowired
    private Cases cases;

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void register(String title) {
        _setValue(field("标题"), title);
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("例如：补发 2025 年 3 月至 5 月工资")), "测试：请答复");
        _click(_get(Button.class, spec -> spec.withText("登记，下一封")));
    }

    private static String text() {
        return _get(LetterList.class).getElement().getTextRecursively();
    }

    @Test
    @WithActor(username = "t-post-1", roles = Role.RECEPTIONIST)
    void anAnonymousLetterHidesTheSenderAndGetsNoReceipt() {
        UI.getCurrent().navigate("letters");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("匿名信")), true);
        _assertNone(TextField.class, spec -> spec.withLabel("写信人姓名或单位"));
        assertThat(field("匿名情况").getValue()).isEqualTo("信中未署名");
        register("测试：匿名来信");
        assertThat(text()).contains("共 1 封，已登记 1 封").contains("匿名");
        assertThat(_get(LetterFoot.class).getElement().getTextRecursively())
                .contains("已登记 XF")
                .doesNotContain("打印回执");
    }

    @Test
    @WithActor(username = "t-post-2", roles = Role.RECEPTIONIST)
    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by raw class
    void aSealedLetterLeavesNothingOnThePage() {
        UI.getCurrent().navigate("letters");
        Select<Purpose> purpose = _get(Select.class, spec -> spec.withLabel("信访目的"));
        _setValue(purpose, Purpose.ACCUSATION);
        _setValue(field("写信人姓名或单位"), "测试巳午");
        _setValue(field("住址"), "示例县青石镇");
        register("测试：索要好处");
        assertThat(text()).contains("已密封登记").doesNotContain("测**");
        assertThat(_get(LettersView.class).getElement().getTextRecursively()).doesNotContain("索要好处");
        assertThat(field("标题").getValue()).isEmpty();
    }

    @Test
    @WithActor(username = "t-post-3", roles = Role.RECEPTIONIST)
    void aMistakeIsNamedAtItsFieldAndNothingTypedIsLost() {
        UI.getCurrent().navigate("letters");
        register("测试：没有写信人");
        assertThat(field("写信人姓名或单位").isInvalid()).isTrue();
        assertThat(field("标题").getValue()).isEqualTo("测试：没有写信人");
        assertThat(text()).contains("共 1 封，已登记 0 封");
    }

    @Test
    @WithActor(username = "t-post-4", roles = Role.RECEPTIONIST)
    void aPastedTextThatIsTooLongIsKeptWholeAndNotRegistered() {
        UI.getCurrent().navigate("letters");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("匿名信")), true);
        register("题".repeat(102));
        assertThat(text()).contains("共 1 封，已登记 0 封");
        assertThat(field("标题").getValue()).hasSize(102);
        assertThat(field("标题").getErrorMessage()).isEqualTo("超出 2 字，最多 100 字。");
        register("测试：缩短了");
        assertThat(text()).contains("共 1 封，已登记 1 封");
    }

    @Test
    @WithActor(username = "t-post-5", roles = Role.RECEPTIONIST)
    void aLineOfTheListThatCannotBeReadIsNotLeftOut() {
        UI.getCurrent().navigate("letters");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("匿名信")), true);
        _get(LetterForm.class).openSignatories();
        var list = _get(TextArea.class, spec -> spec.withLabel("联名名单"));
        _setValue(list, "测试甲 110101199003070010");
        register("测试：联名信");
        assertThat(list.isInvalid()).isTrue();
        assertThat(text()).contains("共 1 封，已登记 0 封");
    }

    @Test
    @WithActor(roles = Role.SUPERVISOR)
    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by raw class
    void aTotalOfTheRegisterOpensItsList() {
        var letter = cases.view(cases.register(Cases.with(cases.visit(), Purpose.REQUEST, PetitionForm.LETTER, null)
                        .change()
                        .persons(0, 1)
                        .build())
                .petitionId());
        var visit = cases.view(cases.registered());
        UI.getCurrent().navigate("register/today");
        var total = _find(RouterLink.class).stream()
                .filter(l -> l.getElement().getTextRecursively().startsWith("来信"))
                .findFirst()
                .orElseThrow();
        assertThat(total.getHref()).contains("form=LETTER");
        UI.getCurrent().navigate("register/today", QueryParameters.simple(Map.of("form", "LETTER")));
        Grid<RegisterLine> grid = _get(Grid.class);
        assertThat(GridKt._findAll(grid))
                .extracting(RegisterLine::number)
                .contains(letter.number())
                .doesNotContain(visit.number());
    }

    @Test
    @WithActor(roles = Role.LIAISON, organ = Cases.LEAD)
    void departmentsHaveNeitherLettersNorRegister() {
        UI.getCurrent().navigate("register/today");
        _assertNone(RegisterView.class);
        UI.getCurrent().navigate("letters");
        _assertNone(LettersView.class);
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).doesNotContain("来信登记", "当日登记簿");
    }

    @Test
    @WithActor(roles = Role.RECEPTIONIST)
    void theDeskNoLongerOffersLetters() {
        UI.getCurrent().navigate("desk");
        _assertOne(DeskForm.class);
        assertThat(_get(DeskForm.class).getElement().getTextRecursively()).doesNotContain("来信");
    }
}
