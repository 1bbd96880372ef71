package org.sanji.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.Days;
import org.sanji.common.EventClock;
import org.sanji.mediation.Opinions;
import org.sanji.mediation.SessionResult;
import org.sanji.process.TaskKey;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.security.UserProfile;
import org.sanji.security.Users;
import org.sanji.testing.BrowserTest;
import org.sanji.testing.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A day of a liaison: what is new, what is due, work given away and seen at once by the other, the head away. */
@Import(Cases.class)
class LiaisonDayBrowserIT extends BrowserTest {

    private static final String PASSWORD = ACCOUNT_PASSWORD;
    /** A second try is a day in another organ: what the first has left behind would be counted. */
    private static final Iterator<String> ORGANS = List.of("NYJ", "SLJ").iterator();

    private final String organ = ORGANS.next();

    @Autowired
    private Cases cases;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Users users;

    @Autowired
    private RunAs runAs;

    @Autowired
    private EventClock clock;

    @BeforeEach
    void accounts() {
        account(user("li"), "李联络", Role.LIAISON);
        account(user("wu"), "吴承办", Role.HANDLER);
        account(user("zheng"), "郑局长", Role.DEPARTMENT_HEAD);
        account(user("feng"), "冯联络", Role.LIAISON);
    }

    private void account(String username, String name, Role role) {
        if (users.find(username).isEmpty()) {
            runAs.as(
                    Actor.SYSTEM,
                    () -> users.create(username, new UserProfile(name, Set.of(role), organ, false), PASSWORD, false));
        }
    }

    private String user(String name) {
        return organ.toLowerCase(Locale.ROOT) + "." + name;
    }

    private UUID assigned() {
        return cases.assign(cases.registered(), organ, List.of());
    }

    /** Came thirty days ago and was not answered. */
    private UUID late() {
        return clock.at(Days.startOf(cases.today().minusDays(30)), this::assigned);
    }

    /** A draft of the other liaison waits for the head. */
    private UUID approving() {
        var feng = runAs.actorOf(user("feng"));
        var id = cases.accept(assigned(), organ);
        cases.session(id, TaskKey.LEVEL1_SESSION, feng, SessionResult.OPINION, a -> a);
        var draft = cases.item(id, TaskKey.DRAFT_OPINION);
        runAs.as(feng, () -> opinions.submit(draft.id(), draft.version(), cases.completeDraft(id)));
        return id;
    }

    private String number(UUID id) {
        return cases.view(id).number();
    }

    private static Locator counter(Page page, String name) {
        return page.locator("button.counter").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void counts(Page page, String name, int figure) {
        assertThat(counter(page, name).locator(".counter-figure")).hasText(Integer.toString(figure));
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG).last();
    }

    private static void pick(Page page, String label, String name) {
        var box = dialog(page).getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label));
        box.fill(name);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static void press(Page page, String name) {
        dialog(page)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static Locator notice(Page page, String text) {
        return page.locator("vaadin-notification-card").filter(new Locator.FilterOptions().setHasText(text));
    }

    @Test
    void aDayOfALiaison() {
        var late = number(late());
        var one = assigned();
        var two = number(assigned());
        var three = number(assigned());
        var approving = approving();

        login(user("li"), PASSWORD);
        assertThat(page).hasURL(Pattern.compile(".*/tasks"));
        counts(page, "全部", 4);
        counts(page, "新到", 4);
        counts(page, "已逾期", 1);
        counts(page, "等待他人", 1);
        screenshot("liaison-day-1-morning");

        var other = window(user("wu"));
        assertThat(other.locator(".task-badge")).isVisible();
        counts(other, "全部", 4);
        assertThat(other.getByText(three).first()).isVisible();
        var asked = new CopyOnWriteArrayList<String>();
        other.onRequest(r -> asked.add(r.url()));

        giveOne(number(one), "吴承办");
        assertThat(other.getByText("1 条新任务，点击刷新")).isVisible();
        asked.clear();
        giveTwo(two, three, "吴承办");
        assertThat(other.getByText("3 条新任务，点击刷新")).isVisible();
        assertThat(other.locator(".task-badge-new")).hasText("新到 3");
        assertEquals(
                0,
                asked.stream().filter(u -> u.contains("v-r=uidl")).count(),
                "a push makes the browser ask nothing, so the session may end");
        other.screenshot(new Page.ScreenshotOptions()
                .setPath(java.nio.file.Path.of("target/screenshots/liaison-day-3-handler.png")));
        accept(other, number(one));
        other.context().close();

        counts(page, "未指定承办人", 1);
        counter(page, "已逾期").click();
        assertThat(page).hasURL(Pattern.compile(".*show=OVERDUE"));
        assertThat(page.getByText(late).first()).isVisible();
        assertThat(page.getByText(two).first()).isHidden();
        screenshot("liaison-day-4-overdue");

        headIsAway();
        approveForTheHead(number(approving));
    }

    private void giveOne(String number, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(number + " 的承办人"))
                .click();
        pick(page, "指定给", name);
        screenshot("liaison-day-2-assign");
        press(page, "指定");
        assertThat(notice(page, "的承办人已指定")).isVisible();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    private void giveTwo(String first, String second, String name) {
        box(first).check();
        assertThat(page.getByText("已选 1 项")).isVisible();
        box(second).check();
        assertThat(page.getByText("已选 2 项")).isVisible();
        screenshot("liaison-day-2-selected");
        button("批量指定承办人").click();
        pick(page, "指定给", name);
        press(page, "指定");
        assertThat(notice(page, "已指定 2 件")).isVisible();
    }

    /** The box in the same row: cells of a grid stand beside each other in no row element. */
    private Locator box(String number) {
        var at = page.getByText(number).first().boundingBox();
        for (var box : page.locator("vaadin-grid-cell-content vaadin-checkbox").all()) {
            var place = box.boundingBox();
            if (place != null && place.y < at.y + at.height && at.y < place.y + place.height) {
                return box.getByRole(AriaRole.CHECKBOX);
            }
        }
        throw new AssertionError("no box beside " + number);
    }

    private void accept(Page window, String number) {
        window.getByText("3 条新任务，点击刷新").click();
        assertThat(window.getByText("条新任务，点击刷新")).isHidden();
        window.getByText(number).first().click();
        assertThat(window.getByText("承办人：本人")).isVisible();
        window.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("告知方式"))
                .first()
                .click();
        window.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("当面书面告知"))
                .first()
                .click();
        window.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("受理").setExact(true))
                .last()
                .click();
        assertThat(notice(window, "已受理")).isVisible();
        window.screenshot(new Page.ScreenshotOptions()
                .setPath(java.nio.file.Path.of("target/screenshots/liaison-day-3-accepted.png")));
    }

    private void headIsAway() {
        var head = window(user("zheng"));
        head.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("请假与代办"))
                .click();
        head.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登记请假"))
                .click();
        pick(head, "代办人", "李联络");
        head.screenshot(new Page.ScreenshotOptions()
                .setPath(java.nio.file.Path.of("target/screenshots/liaison-day-5-absence.png")));
        press(head, "登记");
        assertThat(notice(head, "期间由李联络代办")).isVisible();
        head.context().close();
    }

    private void approveForTheHead(String number) {
        open("/tasks");
        counts(page, "代办", 1);
        counter(page, "代办").click();
        assertThat(page.getByText("代郑局长").first()).isVisible();
        screenshot("liaison-day-6-stand-in");
        page.getByText(number).first().click();
        button("批准并出具").click();
        assertThat(notice(page, "处理意见书已编号出具")).isVisible();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("时间轴")).click();
        assertThat(page.getByText("代郑局长办理").first()).isVisible();
        screenshot("liaison-day-7-approved");
    }

    /** Another person at another machine. */
    private Page window(String username) {
        var base = page.url().replaceAll("^(https?://[^/]+).*", "$1");
        var context = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1366, 768)
                        .setLocale("zh-CN"));
        context.setDefaultTimeout(30_000);
        var window = context.newPage();
        window.navigate(base + "/login");
        window.locator("#vaadinLoginUsername input").fill(username);
        window.locator("#vaadinLoginPassword input").fill(PASSWORD);
        window.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登录").setExact(true))
                .click();
        window.waitForURL(Pattern.compile("^(?!.*/login).*$"));
        return window;
    }
}
