package org.sanji.portal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import elemental.json.Json;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanji.followup.Satisfaction;
import org.sanji.mediation.SessionResult;
import org.sanji.petition.IdType;
import org.sanji.petition.NewParty;
import org.sanji.petition.PartyRole;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Receipt;
import org.sanji.petition.Sex;
import org.sanji.petition.TriageRoute;
import org.sanji.testing.Cases;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.WithActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Import(Cases.class)
class RateViewTest extends KaribuTest {

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void forgetTries() {
        jdbc.sql("delete from track_attempt").update();
    }

    private Receipt closed(Receipt receipt) {
        var id = receipt.petitionId();
        cases.accept(cases.assign(id, Cases.LEAD, List.of()));
        cases.level1(id, SessionResult.OPINION);
        cases.served(cases.opinionIssued(id));
        return receipt;
    }

    private Receipt closed() {
        return closed(cases.register(cases.visit()));
    }

    private Receipt withoutPhoneAndId() {
        var nobody = new NewParty(
                PartyRole.PETITIONER, "测试乙", IdType.NONE, null, null, Sex.UNKNOWN, null, "测试路2号", "没有电话，没有带证件");
        return cases.register(cases.visit().change().parties(nobody).build());
    }

    private static void identify(String page, String number, String code, String four) {
        UI.getCurrent().navigate(page);
        text("编号", number);
        text("查询码", code);
        text("电话后四位", four);
        press("下一步");
    }

    private static void text(String label, String value) {
        _setValue(_get(TextField.class, s -> s.withLabel(label)), value);
    }

    private static void press(String caption) {
        _click(_get(Button.class, s -> s.withText(caption)));
    }

    private static List<String> said() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    @SuppressWarnings("unchecked") // both groups are of scores
    private static RadioButtonGroup<Satisfaction> scores(int group) {
        return (RadioButtonGroup<Satisfaction>) _find(RadioButtonGroup.class).get(group);
    }

    private List<String> rated(Receipt receipt) {
        return jdbc.sql("select r.channel || ' ' || coalesce(r.bureau, '-') || ' ' || coalesce(r.organ_score, '-')"
                        + " || ' ' || coalesce(r.organ_comment, '-') from rating r join aftercare a"
                        + " on a.id = r.aftercare_id where a.petition_id = ? order by r.seq")
                .param(receipt.petitionId())
                .query(String.class)
                .list();
    }

    @Test
    void ratesBureauAndOrganApartAndAgain() {
        var receipt = closed();
        identify("public/rate", receipt.number(), receipt.queryCode(), "0001");
        press("提交评价");
        assertThat(said()).contains("请至少给一项评价：信访局，或者责任单位。");
        _setValue(scores(1), Satisfaction.DISSATISFIED);
        _setValue(_find(TextArea.class).get(1), "测试：等了很久");
        press("提交评价");
        assertThat(said()).anyMatch(s -> s.contains("评价已经收到")).anyMatch(s -> s.contains("5 个工作日内回访您"));

        identify("public/rate", receipt.number(), receipt.queryCode(), "0001");
        assertThat(scores(1).getValue()).isEqualTo(Satisfaction.DISSATISFIED);
        assertThat(_find(TextArea.class).get(1).getValue()).isEqualTo("测试：等了很久");
        _setValue(scores(0), Satisfaction.SATISFIED);
        _setValue(scores(1), Satisfaction.BASICALLY);
        press("重新提交评价");
        assertThat(said()).noneMatch(s -> s.contains("回访您"));

        assertThat(rated(receipt)).containsExactly("WEB - DISSATISFIED 测试：等了很久", "WEB SATISFIED BASICALLY 测试：等了很久");
    }

    @Test
    void saysExactlyWhyItCannotBeRated() {
        var running = cases.register(cases.visit());
        identify("public/rate", running.number(), running.queryCode(), "0001");
        assertThat(said()).contains("本件正在办理，办结之后才能评价。办结后请凭同样的编号和查询码再来。");

        cases.decide(running.petitionId(), TriageRoute.TRANSFER, "ZFW", List.of());
        identify("public/rate", running.number(), running.queryCode(), "0001");
        assertThat(said()).contains("本件已移送其他机关，不邀请评价。").anyMatch(s -> s.contains("还有话要说的"));

        var over = closed();
        jdbc.sql("update aftercare set due_on = ? where petition_id = ?")
                .param(cases.today().minusDays(1))
                .param(over.petitionId())
                .update();
        identify("public/rate", over.number(), over.queryCode(), "0001");
        assertThat(said()).anyMatch(s -> s.contains("您没有评价；不记为满意"));
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
    }

    @Test
    void aJoinedOneNamesTheNumberUnderWhichItIsRated() {
        var first = cases.register(cases.visit());
        cases.accept(cases.assign(first.petitionId(), Cases.LEAD, List.of()));
        var again = cases.register(Cases.with(
                cases.visit(),
                org.sanji.petition.Purpose.REQUEST,
                PetitionForm.VISIT,
                new org.sanji.petition.LinkChoice(first.petitionId(), "测试：同一人同一事", false, null)));
        identify("public/rate", again.number(), again.queryCode(), "0001");
        assertThat(said()).anyMatch(s -> s.contains("已并入 " + first.number()));
    }

    @Test
    void whoLeftNeitherPhoneNorIdNeedsTheCodeAlone() {
        var receipt = withoutPhoneAndId();
        assertThat(receipt.codeAlone()).isTrue();
        closed(receipt);
        identify("public/rate", receipt.number(), "AAAABBBBCCCC", "");
        assertThat(said()).anyMatch(s -> s.startsWith("没有查到"));
        identify("public/rate", receipt.number(), receipt.queryCode(), "");
        assertThat(_find(RadioButtonGroup.class)).hasSize(2);

        UI.getCurrent().navigate("public/track");
        text("编号", receipt.number());
        text("查询码", receipt.queryCode());
        press("查询");
        assertThat(_find(Paragraph.class, s -> s.withClasses("public-state"))).hasSize(1);
    }

    @Test
    void whoLeftAPhoneNeedsItsLastFourToo() {
        var receipt = closed();
        assertThat(receipt.codeAlone()).isFalse();
        identify("public/rate", receipt.number(), receipt.queryCode(), "");
        assertThat(said()).anyMatch(s -> s.startsWith("没有查到"));
        for (int i = 0; i < 4; i++) {
            identify("public/tablet", receipt.number(), receipt.queryCode(), "0002");
        }
        identify("public/rate", receipt.number(), receipt.queryCode(), "0001");
        assertThat(said()).anyMatch(s -> s.startsWith("输错次数太多"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"public/rate", "public/tablet"})
    @WithActor
    void whoeverIsLoggedInFindsNoForm(String page) {
        UI.getCurrent().navigate(page);
        assertThat(said()).anyMatch(s -> s.startsWith("您正以工作人员身份登录，不能评价"));
        assertThat(_find(TextField.class)).isEmpty();
    }

    @Test
    void theTabletForgetsEverythingWhenNobodyTouchesIt() {
        var receipt = closed();
        identify("public/tablet", receipt.number(), receipt.queryCode(), "0001");
        _setValue(_find(TextArea.class).get(0), "测试：写到一半");
        assertThat(_find(Button.class).stream().map(Button::getText)).contains("不评了，返回首页");

        idle();
        assertThat(_get(TextField.class, s -> s.withLabel("编号")).getValue()).isEmpty();
        assertThat(said()).noneMatch(s -> s.contains(receipt.number()));

        identify("public/tablet", receipt.number(), receipt.queryCode(), "0001");
        _setValue(scores(0), Satisfaction.SATISFIED);
        press("提交评价");
        press("完成，返回首页");
        assertThat(_get(TextField.class, s -> s.withLabel("编号")).getValue()).isEmpty();
        assertThat(rated(receipt)).containsExactly("TABLET SATISFIED - -");
    }

    private static void idle() {
        var view = _get(TabletView.class).getElement();
        view.getNode()
                .getFeature(com.vaadin.flow.internal.nodefeature.ElementListenerMap.class)
                .fireEvent(new DomEvent(view, "tablet-idle", Json.createObject()));
    }
}
