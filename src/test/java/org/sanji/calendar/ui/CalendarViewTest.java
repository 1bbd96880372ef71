package org.sanji.calendar.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanji.calendar.WorkingDays;
import org.sanji.security.Role;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.WithActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** The year at a glance for everybody; new years taken in by the administrator alone. */
@DirtiesContext
class CalendarViewTest extends KaribuTest {

    /** Thirteen free days, enough for every festival of that far year, on any weekdays. */
    private static final String OF_2041 =
            """
            2041-01-01,放假,元旦
            2041-01-31,放假,春节
            2041-02-01,放假,春节
            2041-02-04,放假,春节
            2041-02-05,放假,春节
            2041-04-04,放假,清明
            2041-05-01,放假,劳动
            2041-05-02,放假,劳动
            2041-06-03,放假,端午
            2041-09-10,放假,中秋
            2041-10-01,放假,国庆
            2041-10-02,放假,国庆
            2041-10-03,放假,国庆
            2041-10-12,上班,测试
            """;

    @Autowired
    private WorkingDays workingDays;

    private static List<Div> cells(String kind) {
        return _find(Div.class, s -> s.withClasses("calendar-cell " + kind));
    }

    private static List<String> findings() {
        return _find(ListItem.class).stream().map(i -> i.getElement().getText()).toList();
    }

    private static void check(String text) {
        _setValue(_get(TextArea.class), text);
        _click(_get(Button.class, s -> s.withText("检查")));
    }

    @Test
    @WithActor(roles = Role.LIAISON, organ = "RSJ")
    void everybodySeesTheYearWithItsFestivalsInWords() {
        UI.getCurrent().navigate("calendar", QueryParameters.of("year", "2026"));
        assertThat(_find(Div.class, s -> s.withClasses("calendar-month"))).hasSize(12);
        assertThat(cells("off")).hasSize(19).allSatisfy(cell -> assertThat(
                        cell.getElement().getTextRecursively())
                .endsWith("休"));
        assertThat(cells("work")).isNotEmpty().allSatisfy(cell -> assertThat(
                        cell.getElement().getTextRecursively())
                .endsWith("班"));
        assertThat(cells("off").stream().map(c -> c.getElement().getAttribute("title")))
                .contains("春节放假", "国庆节放假");
        _assertNone(TextArea.class);
        _assertNone(Div.class, s -> s.withClasses("calendar-provisional"));
        UI.getCurrent().navigate("calendar", QueryParameters.of("year", "2099"));
        assertThat(_get(Div.class, s -> s.withClasses("calendar-provisional")).getText())
                .contains("2099 年");
    }

    @Test
    @WithActor(roles = Role.SYSTEM_ADMIN, organ = "")
    void theAdministratorSeesMistakesByLineAndWhatWillMoveAndTakesTheYearIn() {
        UI.getCurrent().navigate("calendar", QueryParameters.of("year", "2041"));
        check("2041-01-01,放假,元旦\n2041-01-01,放假,元旦\n2041-01-05,放假,元旦\n不是日期");
        assertThat(findings())
                .anySatisfy(t -> assertThat(t).startsWith("第 2 行：2041-01-01 重复了"))
                .anySatisfy(t -> assertThat(t).startsWith("第 3 行：2041-01-05 是周末"))
                .anySatisfy(t -> assertThat(t).startsWith("第 4 行：看不懂"));
        check(OF_2041.replace("2041-04-04,放假,清明\n", ""));
        assertThat(findings()).anySatisfy(t -> assertThat(t).startsWith("清明净放假 0 天，少于法定的 1 天"));

        check(OF_2041);
        assertThat(findings()).contains("2041-10-12 上班（测试）", "2041-01-01 放假（元旦）");
        assertThat(workingDays.years()).doesNotContain(2041);
        _setValue(_get(TextField.class, s -> s.withLabel("依据")), "测试通知");
        _click(_get(Button.class, s -> s.withText("启用 2041 年的安排")));

        assertThat(workingDays.years()).contains(2041);
        assertThat(cells("off")).hasSize(13);
        assertThat(findings()).anySatisfy(t -> assertThat(t).contains("2041").contains("测试通知"));
    }
}
