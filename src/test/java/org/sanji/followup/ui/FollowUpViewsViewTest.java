package org.sanji.followup.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.ui.LazyGrid;
import org.sanji.followup.CallBackResult;
import org.sanji.followup.CheckFollow;
import org.sanji.followup.CheckOutcome;
import org.sanji.followup.FollowUpFiles;
import org.sanji.followup.PublicRatings;
import org.sanji.followup.RatingChannel;
import org.sanji.followup.RatingForm;
import org.sanji.followup.ReceiptKey;
import org.sanji.followup.Satisfaction;
import org.sanji.mediation.AgreementForm;
import org.sanji.mediation.SessionResult;
import org.sanji.process.CaseTimers;
import org.sanji.process.TaskKey;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.WithActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

@Import(Cases.class)
class FollowUpViewsViewTest extends KaribuTest {

    @Autowired
    private Cases cases;

    @Autowired
    private PublicRatings ratings;

    @Autowired
    private FollowUpFiles files;

    @Autowired
    private CaseTimers timers;

    @Autowired
    private java.time.Clock clock;

    @Autowired
    private RunAs runAs;

    @Autowired
    private SecurityContextHolderStrategy strategy;

    private UUID id;

    private String number() {
        return cases.view(id).number();
    }

    private ReceiptKey closed(boolean agreed) {
        var receipt = cases.register(cases.visit());
        id = receipt.petitionId();
        cases.accept(cases.assign(id, Cases.LEAD, List.of()));
        if (agreed) {
            cases.session(id, TaskKey.LEVEL1_SESSION, Cases.liaisonOf(Cases.LEAD), SessionResult.AGREED, a -> {
                var promise = new AgreementForm.Item("付清工资", "测试单位", cases.today(), "信访局");
                return new AgreementForm(a.signedOn(), a.terms(), List.of(promise));
            });
            timers.fireUntil(clock.instant());
        } else {
            cases.level1(id, SessionResult.OPINION);
            cases.served(cases.opinionIssued(id));
        }
        return new ReceiptKey(receipt.number(), receipt.queryCode(), "0001");
    }

    /** The petitioner has no account: rates while nobody is logged in. */
    private void rate(ReceiptKey key, Satisfaction organ) {
        var staff = strategy.getContext();
        strategy.setContext(strategy.createEmptyContext());
        var session = com.vaadin.flow.server.VaadinSession.getCurrent();
        com.vaadin.flow.server.VaadinSession.setCurrent(null);
        try {
            ratings.rate(
                    key, new RatingForm(Satisfaction.SATISFIED, "局的话", organ, "单位的话"), RatingChannel.WEB, "192.0.2.3");
        } finally {
            com.vaadin.flow.server.VaadinSession.setCurrent(session);
            strategy.setContext(staff);
        }
    }

    private static List<String> texts() {
        var texts = new java.util.ArrayList<String>();
        _find(Span.class).forEach(s -> texts.add(s.getText()));
        _find(Div.class).forEach(d -> texts.add(d.getText()));
        return texts;
    }

    private static void go(String path, String name, String value) {
        UI.getCurrent().navigate(path, com.vaadin.flow.router.QueryParameters.of(name, value));
    }

    private static void press(String caption) {
        _click(_get(Button.class, s -> s.withText(caption)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the label says of what
    private static <E> RadioButtonGroup<E> group(String label) {
        return _get(RadioButtonGroup.class, s -> s.withLabel(label));
    }

    @BeforeEach
    void nothingShown() {
        UI.getCurrent().navigate("");
    }

    @Test
    @WithActor(username = "t-clerk", roles = Role.RECEPTIONIST)
    void theDeskCallsBackFromThePetitionPage() {
        rate(closed(false), Satisfaction.DISSATISFIED);
        UI.getCurrent().navigate("petitions/" + number());
        assertThat(texts()).contains("“单位的话”").anyMatch(t -> t.contains("中心规定：应在"));
        _setValue(_get(TextArea.class, s -> s.withLabel("信访人怎么说")), "测试：说太慢");
        _setValue(group("回访结果"), CallBackResult.TO_IMPROVE);
        press("完成回访");
        var review = _get(Checkbox.class, s -> s.withPredicate(c -> c.getLabel().startsWith("已告知信访人")));
        assertThat(review.isInvalid()).isTrue();
        _setValue(review, true);
        press("完成回访");
        var advice = _get(TextArea.class, s -> s.withLabel("转给有关单位改进什么"));
        assertThat(advice.isInvalid()).isTrue();
        _setValue(advice, "测试：先打电话");
        press("完成回访");

        assertThat(runAs.system(() -> files.of(id)).visits().get(0).advice()).isEqualTo("测试：先打电话");
        go("petitions/" + number(), "tab", "followup-ui.tab");
        assertThat(texts()).contains("测试：说太慢", "转有关单位改进：测试：先打电话");
    }

    @Test
    @SuppressWarnings("rawtypes") // Karibu finds by raw class
    @WithActor(username = "t-clerk", roles = Role.RECEPTIONIST)
    void whatFollowsIsAskedOnlyWhenAPromiseWasNotKept() {
        closed(true);
        UI.getCurrent().navigate("petitions/" + number());
        assertThat(_find(RadioButtonGroup.class, s -> s.withLabel("怎样处理"))).isEmpty();
        _setValue(group("履行情况"), CheckOutcome.NOT_KEPT);
        // an agreement is handled again or postponed, never merely supervised
        assertThat(this.<CheckFollow>followsShown()).containsExactly(CheckFollow.NEW_PASS, CheckFollow.POSTPONE);
        _setValue(_get(TextArea.class, s -> s.withLabel("信访人怎么说，核实到什么")), "测试：没有付");
        press("登记核实结果");
        assertThat(group("怎样处理").isInvalid()).isTrue();
        _setValue(group("怎样处理"), CheckFollow.POSTPONE);
        press("登记核实结果");
        assertThat(_find(com.vaadin.flow.component.datepicker.DatePicker.class, s -> s.withLabel("新的履行日期")))
                .allMatch(com.vaadin.flow.component.datepicker.DatePicker::isInvalid);
        _setValue(group("怎样处理"), CheckFollow.NEW_PASS);
        press("登记核实结果");

        assertThat(cases.view(id).key().pass()).isEqualTo(2);
    }

    private <E> List<E> followsShown() {
        return this.<E>followGroup().getListDataView().getItems().toList();
    }

    private <E> RadioButtonGroup<E> followGroup() {
        return group("怎样处理");
    }

    @Test
    @WithActor(username = "t-clerk", roles = Role.RECEPTIONIST)
    void eachFigureOpensItsList() {
        rate(closed(false), Satisfaction.DISSATISFIED);
        go("followup", "show", "TO_CALL");
        var figure = _find(Anchor.class, s -> s.withClasses("counter")).stream()
                .filter(a -> a.getHref().contains("show=TO_CALL"))
                .findFirst()
                .orElseThrow();
        long count = Long.parseLong(figure.getElement().getChild(1).getText());
        assertThat(count).isPositive();
        assertThat(_size(_get(LazyGrid.class))).isEqualTo((int) count);
        assertThat(figure.getElement().getAttribute("aria-current")).isEqualTo("true");
    }

    @Test
    @WithActor(username = "t-liaison-RSJ", roles = Role.LIAISON, organ = Cases.LEAD)
    void anOrganFindsItsOwnRatingsAndNoCalls() {
        rate(closed(false), Satisfaction.DISSATISFIED);
        go("followup", "show", "TO_CALL");
        assertThat(_find(Anchor.class, s -> s.withClasses("counter")))
                .isNotEmpty()
                .noneMatch(
                        a -> a.getHref().contains("show=TO_CALL") || a.getHref().contains("show=CALL_LATE"));
        go("petitions/" + number(), "tab", "followup-ui.tab");
        assertThat(texts())
                .noneMatch(t -> t.contains("单位的话") || t.contains("局的话"))
                .anyMatch(t -> t.contains("评价意见") && t.contains("起可以查看"));
    }

    @Test
    @WithActor(username = "t-clerk", roles = Role.RECEPTIONIST)
    void saysWhyAPetitionIsNotRated() {
        id = cases.registered();
        cases.decide(id, org.sanji.petition.TriageRoute.TRANSFER, "ZFW", List.of());
        go("petitions/" + number(), "tab", "followup-ui.tab");
        assertThat(texts()).contains("本件已移送其他机关，不邀请评价。");
    }
}
