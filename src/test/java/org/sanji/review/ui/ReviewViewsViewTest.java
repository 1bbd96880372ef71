package org.sanji.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.EventClock;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.LazyGrid;
import org.sanji.mediation.SessionResult;
import org.sanji.process.WorkItems;
import org.sanji.review.ReviewChannel;
import org.sanji.review.ReviewDraft;
import org.sanji.review.ReviewResult;
import org.sanji.review.ReviewRow;
import org.sanji.review.ReviewState;
import org.sanji.review.ReviewTasks;
import org.sanji.review.Reviews;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.ReviewCases;
import org.sanji.testing.WithActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The strip, the tab, the forms of the tasks and the list of reviews, by role. */
@Import(Cases.class)
@SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by raw class
class ReviewViewsViewTest extends KaribuTest {

    private static final String REVIEWER = "t-reviewer-XZF";

    @Autowired
    private Cases cases;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewTasks tasks;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private RunAs runAs;

    @Autowired
    private EventClock clock;

    private ReviewCases walk;

    @BeforeEach
    void walk() {
        walk = new ReviewCases(reviews, tasks, workItems, cases, runAs);
    }

    private UUID servedDaysAgo(int days) {
        return clock.at(clock.instant().minus(Duration.ofDays(days)), () -> cases.closed());
    }

    private void openPage(UUID id) {
        UI.getCurrent().navigate("petitions/" + cases.view(id).number());
    }

    private void openTab(UUID id) {
        go("petitions/" + cases.view(id).number(), Map.of("tab", "review.tab"));
    }

    private static void go(String path, Map<String, String> query) {
        UI.getCurrent().navigate(path, QueryParameters.simple(query));
    }

    private static String strip() {
        return words(_get(ReviewStrip.Line.class));
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    @SuppressWarnings("unchecked") // the page holds one list
    private static List<ReviewRow> listed() {
        return GridKt._findAll((Grid<ReviewRow>) (Grid<?>) _get(LazyGrid.class));
    }

    // ---- the desk

    @Test
    @WithActor(roles = Role.RECEPTIONIST)
    void theStripSaysUntilWhenAndWhereAndTheDeskRecordsARequest() {
        var id = cases.closed();
        openPage(id);
        assertThat(strip()).contains("请求复查", "县人民政府", cases.today().plusDays(30).toString());
        press("登记复查请求");
        press("登记请求");
        assertThat(area("请求事项").getErrorMessage()).isEqualTo("请填写请求事项。");
        _setValue(area("请求事项"), "请求撤销");
        _setValue(area("不服的理由"), "没有查清");
        press("登记请求");
        assertThat(runAs.as(Cases.CLERK, () -> reviews.of(id))).hasSize(1);
        _assertNone(ReviewStrip.Line.class);
    }

    @Test
    @WithActor(roles = Role.RECEPTIONIST)
    void theDialogSaysAtOnceThatARequestIsLateUnlessThePostmarkIsInTime() {
        openPage(servedDaysAgo(40));
        assertThat(strip()).contains("届满");
        press("登记复查请求");
        assertThat(verdict()).contains("超过期限");
        assertThat(area("迟延的理由（信访人说明）").isVisible()).isTrue();
        _setValue(channel(), ReviewChannel.MAIL);
        _setValue(
                _get(DayField.class, spec -> spec.withLabel("邮戳日期")),
                cases.today().minusDays(12));
        assertThat(verdict()).startsWith("在期限内");
    }

    private static String verdict() {
        return _get(Span.class, spec -> spec.withClasses("review-verdict")).getText();
    }

    @SuppressWarnings("unchecked") // told by its label
    private static Select<ReviewChannel> channel() {
        return _get(Select.class, spec -> spec.withLabel("提出方式"));
    }

    @Test
    @WithActor(roles = Role.RECEPTIONIST)
    void ofAnAgreementTheTabSaysWhatCanBeDoneInstead() {
        var id = cases.accepted();
        cases.level1(id, SessionResult.AGREED);
        openTab(id);
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).anyMatch(t -> t.contains("协议不能复查"));
        assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain("登记复查请求");
    }

    @Test
    @WithActor(roles = Role.RECEPTIONIST)
    void theHeadNamesTheOpinionThatStandsNow() {
        var changed = cases.closed();
        walk.reviewed(changed, ReviewResult.CHANGE);
        openPage(changed);
        assertThat(strip()).contains("现行有效的是县人民政府复查意见", "变更", "请求复核", "市人民政府");

        var redone = cases.closed();
        walk.issued(redone, ReviewResult.REDO);
        openPage(redone);
        assertThat(strip()).contains("已不再有效", "重新办理");
    }

    @Test
    @WithActor(roles = Role.RECEPTIONIST)
    void theDeskTakesAWithdrawalOnlyWithItsPaper() {
        var id = cases.closed();
        var review = walk.ask(id);
        openTab(id);
        press("信访人撤回请求");
        press("登记撤回");
        assertThat(walk.view(id, review).state()).isEqualTo(ReviewState.RECEIVED);
        _setValue(_get(com.vaadin.flow.component.textfield.TextField.class, s -> s.withLabel("原件存放处")), "案卷");
        press("登记撤回");
        assertThat(walk.view(id, review).state()).isEqualTo(ReviewState.WITHDRAWN);
    }

    // ---- the review organ

    @Test
    @WithActor(username = REVIEWER, roles = Role.REVIEWER, organ = ReviewCases.ORGAN)
    void aLateRequestAsksForAReasonEitherWay() {
        var id = servedDaysAgo(40);
        var review = walk.ask(id);
        openPage(id);
        press("不予受理，出具告知书");
        assertThat(area("受理或者不予受理的理由").getErrorMessage()).contains("请写明不予受理的理由");
        press("有正当理由，受理");
        assertThat(area("受理或者不予受理的理由").getErrorMessage()).contains("正当理由");
        _setValue(area("受理或者不予受理的理由"), "没有正当理由");
        press("不予受理，出具告知书");
        assertThat(walk.view(id, review).decision().accepted()).isFalse();
    }

    @Test
    @WithActor(username = REVIEWER, roles = Role.REVIEWER, organ = ReviewCases.ORGAN)
    void theClauseOnFurtherRemedyFollowsTheResultUnlessItWasWrittenByHand() {
        var id = cases.closed();
        walk.ask(id);
        walk.accept(id);
        openPage(id);
        assertThat(area("救济途径").getValue()).contains("请求复核");
        _setValue(results(), ReviewResult.REDO);
        assertThat(area("救济途径").getValue()).contains("对新的处理意见不服");
        _setValue(area("救济途径"), "测试：自己写的");
        _setValue(results(), ReviewResult.UPHOLD);
        assertThat(area("救济途径").getValue()).isEqualTo("测试：自己写的");
    }

    @SuppressWarnings("unchecked") // told by its label
    private static RadioButtonGroup<ReviewResult> results() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("结论"));
    }

    @Test
    @WithActor(username = REVIEWER, roles = Role.REVIEWER, organ = ReviewCases.ORGAN)
    void whatIsMissingIsSaidAtItsField() {
        var id = cases.closed();
        walk.ask(id);
        walk.accept(id);
        openPage(id);
        press("送负责人审批");
        assertThat(area("认定的事实和理由").getErrorMessage()).isEqualTo("请写明认定的事实。");
    }

    @Test
    @WithActor(username = "t-head-XZF", roles = Role.DEPARTMENT_HEAD, organ = ReviewCases.ORGAN)
    void theHeadReadsTheDraftAndGivesItBackWithAComment() {
        var id = cases.closed();
        var review = walk.ask(id);
        walk.accept(id);
        walk.submit(id, ReviewResult.UPHOLD, ReviewCases.REVIEWER);
        openPage(id);
        assertThat(_find(Component.class)).anyMatch(c -> words(c).contains("测试：结论。"));
        press("退回修改");
        assertThat(area("退回意见").isInvalid()).isTrue();
        _setValue(area("退回意见"), "测试：补充");
        press("退回修改");
        assertThat(walk.view(id, review).state()).isEqualTo(ReviewState.UNDER_REVIEW);
    }

    // ---- the list

    @Test
    @WithActor(username = REVIEWER, roles = Role.REVIEWER, organ = ReviewCases.ORGAN)
    void theListShowsTheOwnOrgansReviewsByTheFilterOfItsAddress() {
        var id = cases.closed();
        var review = walk.ask(id);
        go("reviews", Map.of("show", "OPEN", "level", "REVIEW"));
        assertThat(listed()).extracting(ReviewRow::id).contains(review);
        go("reviews", Map.of("show", "AWAITING_ANSWER"));
        assertThat(listed()).isEmpty();
    }

    @Test
    @WithActor(roles = Role.TRIAGE_OFFICER)
    void theBureauSeesWhatLiesWithAnOrganOutside() {
        var id = cases.closed();
        walk.reviewed(id, ReviewResult.UPHOLD);
        var review = walk.ask(id);
        walk.forward(id);
        go("reviews", Map.of("show", "AWAITING_ANSWER", "organ", "SHIZF"));
        assertThat(listed()).extracting(ReviewRow::id).contains(review);
    }

    @Test
    @WithActor(roles = Role.LIAISON, organ = Cases.LEAD)
    void theHandlingOrganReadsTheResultAndNotTheDraft() {
        var id = cases.closed();
        var review = walk.ask(id);
        walk.accept(id);
        runAs.as(
                ReviewCases.REVIEWER,
                () -> tasks.saveDraft(review, new ReviewDraft("测试：不给人看", null, null, null, null)));
        openTab(id);
        assertThat(_find(Tab.class)).extracting(Tab::getLabel).contains("复查复核");
        assertThat(words(UI.getCurrent())).doesNotContain("不给人看");
    }
}
