package org.sanji.portal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanji.petition.Purpose;
import org.sanji.testing.KaribuTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PortalViewTest extends KaribuTest {

    private static final String ID = "11010519491231002X";

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void forgetTries() {
        jdbc.sql("delete from track_attempt").update();
    }

    private static void fill(Purpose purpose) {
        UI.getCurrent().navigate("public/submit");
        @SuppressWarnings("unchecked") // the first group is the one of purposes
        var purposes = (RadioButtonGroup<Purpose>) _find(RadioButtonGroup.class).get(0);
        _setValue(purposes, purpose);
        text("姓名或单位名称", "测试甲");
        text("证件号码", ID.toLowerCase(java.util.Locale.ROOT));
        text("联系电话", "138 0000-1234");
        text("住址", "青石镇石门村3组12号");
        text("标题", "门前路灯不亮");
        area("事实和理由", "石门村3组的路灯坏了两个月，晚上看不清路。");
        area("诉求 1", "修好路灯");
        _setValue(_get(Checkbox.class, s -> s.withLabel("我同意为办理本信访事项使用以上个人信息，并对所反映情况的真实性负责。")), true);
    }

    private static void text(String label, String value) {
        _setValue(_get(TextField.class, s -> s.withLabel(label)), value);
    }

    private static void area(String label, String value) {
        _setValue(_get(TextArea.class, s -> s.withLabel(label)), value);
    }

    private static void press(String caption) {
        _click(_get(Button.class, s -> s.withText(caption)));
    }

    private static List<String> codes() {
        return _find(Div.class, s -> s.withClasses("public-code")).stream()
                .map(Div::getText)
                .toList();
    }

    private static String alert() {
        return _get(Paragraph.class, s -> s.withClasses("public-alert")).getText();
    }

    private static void track(String number, String code, String four) {
        UI.getCurrent().navigate("public/track");
        text("编号", number);
        text("查询码", code);
        text("电话后四位", four);
        press("查询");
    }

    private long petitions() {
        return jdbc.sql("select count(*) from petition").query(Long.class).single();
    }

    @Test
    void explainsHowToPetitionWithoutAnAccount() {
        UI.getCurrent().navigate("public");
        assertThat(_get(H1.class).getText()).isEqualTo("反映问题、提出建议");
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(t -> t.contains("15日内确定由哪个单位办理"))
                .anyMatch(t -> t.contains("示例"));
    }

    @Test
    void registersWhatWasReadBackAndShowsItToItsOwnerOnly() {
        fill(Purpose.REQUEST);
        press("下一步：核对");
        assertThat(_get(H1.class).getText()).isEqualTo("请核对");
        press("确认提交");
        var number = codes().get(0);
        var code = codes().get(1);
        assertThat(number).matches("XF\\d{4}-\\d{6}");
        assertThat(code).matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(_get(Image.class, s -> s.withClasses("public-qr")).getSrc()).startsWith("data:image/svg+xml");
        assertThat(jdbc.sql("select form || '/' || purpose || '/' || origin from petition where number = ?")
                        .param(number)
                        .query(String.class)
                        .single())
                .isEqualTo("ONLINE/REQUEST/PETITIONER");

        track(number, code, "1235");
        var wrong = alert();
        track(number, "AAAABBBBCCCC", "1234");
        assertThat(alert()).isEqualTo(wrong);
        track("XF2099-999999", code, "1234");
        assertThat(alert()).isEqualTo(wrong);

        track(number.replace("-", "").toLowerCase(java.util.Locale.ROOT), code, "1234");
        assertThat(_find(Paragraph.class, s -> s.withClasses("public-state"))).hasSize(1);
        var dates = _get(UnorderedList.class, s -> s.withClasses("public-dates"))
                .getElement()
                .getTextRecursively();
        assertThat(dates).contains("确定由哪个单位办理").contains("起15日（第二十二条）").doesNotContain("内部目标");
    }

    @Test
    void aSecondClickDoublesNothing() {
        fill(Purpose.REQUEST);
        press("下一步：核对");
        long before = petitions();
        var send = _get(Button.class, s -> s.withText("确认提交"));
        _click(send);
        var number = codes().get(0);
        com.vaadin.flow.component.ComponentUtil.fireEvent(send, new com.vaadin.flow.component.ClickEvent<>(send));
        assertThat(codes().get(0)).isEqualTo(number);
        assertThat(petitions()).isEqualTo(before + 1);
    }

    @Test
    void sealsAnAccusationFromTheFirstSave() {
        fill(Purpose.ACCUSATION);
        press("下一步：核对");
        press("确认提交");
        var number = codes().get(0);
        var code = codes().get(1);
        assertThat(jdbc.sql("select sealed from petition where number = ?")
                        .param(number)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        track(number, code, "1234");
        assertThat(_find(Paragraph.class, s -> s.withClasses("public-state"))).hasSize(1);
        assertThat(_find(UnorderedList.class, s -> s.withClasses("public-dates")))
                .isEmpty();
    }

    @Test
    void saysBesideEachFieldWhatToDo() {
        UI.getCurrent().navigate("public/submit");
        press("下一步：核对");
        assertThat(alert()).contains("9处");
        var name = _get(TextField.class, s -> s.withLabel("姓名或单位名称"));
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).contains("请填写姓名");
        text("证件号码", "110105194912310021");
        press("下一步：核对");
        assertThat(_get(TextField.class, s -> s.withLabel("证件号码")).getErrorMessage())
                .contains("18位");
    }

    @Test
    void takesSeveralSignatoriesWithOneContact() {
        fill(Purpose.REQUEST);
        _setValue(_get(Checkbox.class, s -> s.withLabel("这是多人联名，我是联系人")), true);
        area("其他联名人的姓名", "测试乙\n测试丙、测试丁\n测试乙");
        press("下一步：核对");
        press("确认提交");
        assertThat(jdbc.sql("select p.role from petition_party p join petition x on x.id = p.petition_id"
                                + " where x.number = ? order by p.position")
                        .param(codes().get(0))
                        .query(String.class)
                        .list())
                .containsExactly("CONTACT", "SIGNATORY", "SIGNATORY", "SIGNATORY");
    }

    @Test
    void locksTheNumberAfterFiveWrongTriesEvenForTheRightCode() {
        fill(Purpose.REQUEST);
        press("下一步：核对");
        press("确认提交");
        var number = codes().get(0);
        var code = codes().get(1);
        for (int i = 0; i < 5; i++) {
            track(number, "AAAABBBBCCCC", "1234");
            assertThat(alert()).startsWith("没有查到");
        }
        track(number, code, "1234");
        assertThat(alert()).startsWith("输错次数太多");
    }

    static List<String> hostile() {
        return List.of(
                "\u0000",
                "一\u0000二",
                "\ud842",
                "\udfb7\ud842",
                "x".repeat(1_000_000),
                "\u202e三张",
                "ئابدۇللا",
                "'; drop table petition; --",
                "<script>alert(1)</script>",
                "{0} '{' %s ${x}",
                "\r\n\t",
                "\uffff");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void answersBadInputWithASentence(String text) {
        fill(Purpose.REQUEST);
        for (var label : List.of("姓名或单位名称", "证件号码", "联系电话", "住址", "标题", "具体地点")) {
            text(label, text);
        }
        area("事实和理由", text);
        area("诉求 1", text);
        press("下一步：核对");
        assertThat(alert()).contains("处需要改正");

        fill(Purpose.REQUEST);
        text("姓名或单位名称", text);
        press("下一步：核对");
        if (_get(H1.class).getText().equals("请核对")) {
            press("确认提交");
            assertThat(codes().get(0)).startsWith("XF");
        } else {
            assertThat(_get(TextField.class, s -> s.withLabel("姓名或单位名称")).getErrorMessage())
                    .isNotBlank();
        }

        track(text, text, text);
        assertThat(_find(TextField.class).stream().anyMatch(TextField::isInvalid) || alert().startsWith("没有查到"))
                .isTrue();
    }

    @Test
    void takesTheNumberOfTheQrCodeAndNothingElseFromTheAddress() {
        UI.getCurrent().navigate("public/track", QueryParameters.of("number", "XF2026-000123"));
        assertThat(_get(TextField.class, s -> s.withLabel("编号")).getValue()).isEqualTo("XF2026-000123");
        UI.getCurrent().navigate("public/track", QueryParameters.of("number", "<b>1"));
        assertThat(_get(TextField.class, s -> s.withLabel("编号")).getValue()).isEmpty();
    }
}
