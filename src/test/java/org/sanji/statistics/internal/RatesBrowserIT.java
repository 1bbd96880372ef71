package org.sanji.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.security.UserProfile;
import org.sanji.security.Users;
import org.sanji.testing.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A leader looks at the rates, opens the list behind a number and comes back to the same figures. */
class RatesBrowserIT extends BrowserTest {

    private static final String PASSWORD = ACCOUNT_PASSWORD;

    @Autowired
    private FactStore store;

    @Autowired
    private Users users;

    @Autowired
    private RunAs runAs;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void fill() {
        transaction.executeWithoutResult(s -> {
            var cases = ExampleCases.all();
            cases.forEach(store::write);
            var ids = cases.stream().map(c -> c.petitionId()).sorted().toList();
            var derived = new Standings(store.read(ids));
            var standings = derived.standings();
            store.replaceDerived(ids, standings, derived.spoils(standings));
        });
        runAs.system(() -> {
            if (users.find("rates.leader").isEmpty()) {
                users.create(
                        "rates.leader", new UserProfile("示例领导", Set.of(Role.LEADER), "XFJ", false), PASSWORD, false);
            }
            return null;
        });
    }

    @AfterEach
    void clear() {
        for (var table : new String[] {"standing", "spoil", "failure", "link", "lead", "pass", "petition"}) {
            jdbc.sql("delete from fact_" + table).update();
        }
    }

    @Test
    void showsTheRatesAndTheListBehindANumber() {
        login("rates.leader", PASSWORD);
        open("/rates?from=2026-01-01&to=2026-03-31&asof=2026-06-30");
        page.waitForSelector("sanji-chart[data-ready]");
        heading("一次性办结率").first().waitFor();
        screenshot("rates");
        page.locator(".chart-part").nth(1).getByText("以表格查看").click();
        page.locator(".figure-grid").getByText("未分流").first().waitFor();
        screenshot("rates-organs");
        page.getByText("指标口径").click();
        page.getByText("重复信访率＝").scrollIntoViewIfNeeded();
        screenshot("rates-definition");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("21").setExact(true))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/rates/list.*SETTLED_DENOMINATOR.*"));
        heading("结果已定").waitFor();
        page.getByText("P01").first().waitFor();
        screenshot("rates-list");

        page.goBack();
        heading("一次性办结率").first().waitFor();
        assertThat(page.url()).contains("from=2026-01-01").contains("asof=2026-06-30");

        page.waitForSelector("sanji-chart[data-ready]");
        clickFirstBarOf(1);
        page.waitForURL(Pattern.compile(".*/rates/list.*organ=.*PROVISIONAL_DENOMINATOR.*"));
        heading("已办结或已失败").waitFor();
        page.goBack();
        heading("一次性办结率").first().waitFor();
        assertThat(page.url()).contains("from=2026-01-01").contains("asof=2026-06-30");
    }

    /** A picture has no marks that a locator finds: the event that a click on the first bar makes. */
    private void clickFirstBarOf(int chart) {
        page.locator("sanji-chart")
                .nth(chart)
                .evaluate("c => { const first = JSON.parse(c.option).series[0].data[0];"
                        + " c.dispatchEvent(new CustomEvent('chart-click', { detail: { dataIndex: 0, name: '',"
                        + " series: '', href: first.href } })); }");
    }

    @Test
    void showsTheFiguresOnABigScreenWithoutAMenu() {
        login("rates.leader", PASSWORD);
        page.setViewportSize(1920, 1080);
        open("/rates/wall?from=2026-01-01&to=2026-03-31&asof=2026-06-30");
        heading("信访工作指标").waitFor();
        page.waitForSelector("sanji-chart[data-ready]");
        assertThat(page.locator("vaadin-app-layout").count()).isZero();
        screenshot("rates-wall");
    }
}
