package org.sanji.mediation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sanji.common.ui.DayField;
import org.sanji.mediation.AcceptForm;
import org.sanji.mediation.AnswerChannel;
import org.sanji.mediation.HearingState;
import org.sanji.mediation.Hearings;
import org.sanji.mediation.NoticeMethod;
import org.sanji.mediation.OrganAnswers;
import org.sanji.mediation.SessionResult;
import org.sanji.mediation.SimpleChoice;
import org.sanji.mediation.SimpleGround;
import org.sanji.mediation.StatutoryRoute;
import org.sanji.petition.PetitionState;
import org.sanji.process.TaskKey;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.WithActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The liaison's page off the straight way: simple procedure, statutory route, hearing. */
@Import(Cases.class)
@WithActor(username = "t-flow", displayName = "测试联络员", roles = Role.LIAISON, organ = Cases.LEAD)
class FlowViewsViewTest extends KaribuTest {

    @Autowired
    private Cases cases;

    @Autowired
    private OrganAnswers answers;

    @Autowired
    private Hearings hearings;

    @Autowired
    private RunAs runAs;

    private void open(UUID id) {
        UI.getCurrent().navigate("petitions/" + cases.view(id).number());
    }

    private void openTab(UUID id, String tab) {
        UI.getCurrent()
                .navigate(
                        "petitions/" + cases.view(id).number(),
                        com.vaadin.flow.router.QueryParameters.simple(Map.of("tab", tab)));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static TextField line(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by raw class
    private static <T> Select<T> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by raw class
    private static <T> RadioButtonGroup<T> radios(String label) {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
    }

    private static String spans() {
        return _find(Span.class).stream().map(Span::getText).collect(Collectors.joining("\n"));
    }

    private static Checkbox simply() {
        return _find(Checkbox.class).stream()
                .filter(c -> c.getLabel().startsWith("适用简易办理"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theAnswerFormOffersTheSimpleProcedureWithItsConditions() {
        var id = cases.assigned();
        open(id);
        assertThat(_find(ListItem.class))
                .filteredOn(i -> i.hasClassName("check-holds"))
                .hasSize(5);
        _setValue(select("告知方式"), NoticeMethod.IN_PERSON);
        _setValue(simply(), true);
        _click(button("受理"));
        assertThat(select("简易办理的理由").isInvalid()).isTrue();
        _setValue(select("简易办理的理由"), SimpleGround.CLEAR_FACTS);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("已核实：不属于诉讼、仲裁、复议等程序处理的事项")), true);
        _click(button("受理"));
        assertThat(cases.view(id).state()).isEqualTo(PetitionState.ANSWERING);
        assertThat(spans()).contains("简易办理（事实清楚、责任明确、易于解决）", "期满自动转入普通程序");
    }

    @Test
    void theAnswerFormSaysWhyTheSimpleProcedureIsNotOffered() {
        var joint = cases.register(cases.visit().change().persons(6, 6).build()).petitionId();
        open(cases.assign(joint, Cases.LEAD, List.of()));
        assertThat(simply().isEnabled()).isFalse();
        assertThat(_find(ListItem.class))
                .filteredOn(i -> i.hasClassName("check-fails"))
                .hasSize(1);
        assertThat(spans()).contains("涉及5人及以上的联名信访不适用简易办理");
    }

    private UUID simple() {
        var id = cases.assigned();
        runAs.as(Cases.liaisonOf(Cases.LEAD), () -> {
            var item = cases.item(id, TaskKey.ORGAN_ANSWER);
            answers.accept(
                    item.id(),
                    item.version(),
                    new AcceptForm(
                            cases.today(),
                            NoticeMethod.IN_PERSON,
                            null,
                            null,
                            new SimpleChoice(SimpleGround.QUESTION, true)));
        });
        return id;
    }

    @Test
    void aPhoneAnswerNeedsConsentAndClosesTheCase() {
        var id = simple();
        open(id);
        _setValue(area("答复内容"), "测试：本月底补发。");
        _click(button("答复"));
        assertThat(radios("答复方式").getErrorMessage()).contains("没有信访人同意");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("信访人同意以此方式答复")), true);
        _click(button("答复"));
        assertThat(cases.view(id).state()).isEqualTo(PetitionState.CLOSED);
    }

    @Test
    void aWrittenAnswerWaitsForServiceAndMayBeContradicted() {
        var id = simple();
        open(id);
        _setValue(area("答复内容"), "测试：本月底补发。");
        _setValue(radios("答复方式"), AnswerChannel.WRITTEN);
        _click(button("答复"));
        assertThat(cases.view(id).state()).isEqualTo(PetitionState.ANSWERED);
        _click(button("信访人不同意简易答复"));
        clickIn(_get(DeedDialog.class), "转入普通程序");
        assertThat(spans()).contains("请写明信访人不同意的理由。");
        _setValue(area("信访人的理由"), "测试：数额不对");
        clickIn(_get(DeedDialog.class), "转入普通程序");
        assertThat(cases.view(id).state()).isEqualTo(PetitionState.LEVEL1);
    }

    private static void clickIn(DeedDialog dialog, String text) {
        _click(_get(dialog, Button.class, spec -> spec.withText(text)));
    }

    @Test
    void aChosenRouteFillsWhereWhenAndWhat() {
        var id = cases.assigned();
        open(id);
        _setValue(radios("答复方式"), AnswerPresenter.Way.STATUTORY);
        Select<StatutoryRoute> routes = select("常用法定途径");
        _setValue(
                routes,
                routes.getListDataView()
                        .getItems()
                        .filter(r -> r.code().equals("LABOUR_ARBITRATION"))
                        .findFirst()
                        .orElseThrow());
        assertThat(area("提出的期限").getValue()).startsWith("一年");
        assertThat(area("需要的材料（每行一项）").getValue()).contains("仲裁申请书\n");
        _setValue(line("期限依据"), "");
        _setValue(select("告知方式"), NoticeMethod.MAIL);
        _click(button("导入法定途径"));
        assertInvalid(line("期限依据"), "请写明期限的法律依据。");
        _setValue(line("期限依据"), "《劳动争议调解仲裁法》第二十七条");
        _click(button("导入法定途径"));
        assertThat(cases.view(id).state()).isEqualTo(PetitionState.STATUTORY);
        assertThat(radios("了解到的情况").isVisible()).isTrue();
    }

    private static <T extends Component & HasValidation> void assertInvalid(T field, String sentence) {
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo(sentence);
    }

    @Test
    void aHearingIsNeverOnASundayAndTheOpinionWaitsForIt() {
        var id = cases.accepted();
        cases.level1(id, SessionResult.OPINION);
        openTab(id, "hearing.tab");
        _get(Details.class, spec -> spec.withPredicate(d -> d.getSummaryText().equals("决定举行听证")))
                .setOpened(true);
        _setValue(area("听证理由"), "测试：双方说法不一");
        var day = _get(DayField.class, spec -> spec.withLabel("日期"));
        var earliest = day.getValue();
        _setValue(day, earliest.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)));
        _setValue(line("地点（用房间的可补充）"), "测试会议室");
        var names = placeholders("姓名");
        var posts = placeholders("单位职务");
        for (int i = 0; i < 3; i++) {
            _setValue(names.get(i), "测试听证员" + i);
            _setValue(posts.get(i), "某单位");
        }
        _click(button("决定并通知"));
        assertThat(day.getErrorMessage()).contains("是休息日");
        _setValue(day, earliest);
        _click(button("决定并通知"));

        var hearing =
                runAs.as(Cases.liaisonOf(Cases.LEAD), () -> hearings.of(id)).get(0);
        assertThat(hearing.state()).isEqualTo(HearingState.ANNOUNCED);
        assertThat(hearing.start().toLocalDate()).isEqualTo(earliest).isAfter(LocalDate.EPOCH);
        assertThat(spans()).contains("听证尚未结束");
    }

    private static List<TextField> placeholders(String text) {
        return _find(TextField.class, spec -> spec.withPlaceholder(text));
    }
}
