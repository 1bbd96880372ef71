package org.sanji.statistics.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sanji.common.ui.EChart;
import org.sanji.common.ui.EmptyState;
import org.sanji.petition.Track;
import org.sanji.security.Role;
import org.sanji.statistics.internal.GeneratedFacts;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.WithActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** The page where there is little or nothing, and on the big screen. */
@Transactional
class RatesPageViewTest extends KaribuTest {

    /** Before everything that other tests may have registered. */
    private static final String BEFORE = "from=1990-01-01&to=1990-12-31&asof=1990-12-31";

    @Autowired
    private ApplicationContext context;

    private static void open(String path, String parameters) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(parameters));
    }

    private static String text() {
        return _get(RatesView.class).getElement().getTextRecursively();
    }

    private static List<String> lists() {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(h -> h.startsWith("rates/list"))
                .collect(Collectors.toList());
    }

    @Test
    @WithActor(roles = Role.LEADER)
    void saysWhatToDoWhereNothingIsRegistered() {
        open("rates", BEFORE);
        _get(RatesView.class);
        _get(EmptyState.class);
        assertThat(_find(SummaryCard.class)).hasSize(5);
        assertThat(_find(EChart.class)).as("the trend alone").hasSizeLessThanOrEqualTo(1);
        assertThat(text()).contains("暂无数据");
        assertThat(lists()).isEmpty();
    }

    @Test
    @WithActor(roles = Role.LEADER)
    void showsOneCaseAsACountWithoutARate() {
        var one = GeneratedFacts.random(5, 60).stream()
                .filter(c -> !c.sealed() && c.track() == Track.APPEAL_REQUEST)
                .filter(c -> c.voidedOn() == null && c.links().isEmpty())
                .limit(1)
                .toList();
        GeneratedFacts.write(context, one);
        var day = one.get(0).registeredOn();
        open("rates", "from=" + day + "&to=" + day + "&asof=2025-12-31");
        assertThat(text()).contains("件数过少");
        assertThat(lists()).anyMatch(h -> h.contains("cell=REGISTRATIONS"));
    }

    @Test
    @WithActor(roles = Role.LEADER)
    void showsAnOrganWithoutCasesAsEmptyAndNotAsZeroPercent() {
        GeneratedFacts.write(context, GeneratedFacts.random(5, 60));
        open("rates", "from=2025-01-01&to=2025-12-31&asof=2025-12-31&organ=STHJJ");
        _get(EmptyState.class);
        assertThat(text()).contains("暂无数据").doesNotContain("0.0%");
    }

    @Test
    @WithActor(roles = Role.LEADER)
    void givesNoGradeInAYearWithoutGoals() {
        GeneratedFacts.write(context, GeneratedFacts.random(5, 60));
        open("rates", "from=2024-01-01&to=2025-12-31&asof=2025-12-31");
        assertThat(_find(SummaryCard.class)).hasSize(5);
        open("rates", "from=1991-01-01&to=1991-12-31&asof=2025-12-31");
        assertThat(text()).contains("未设目标").doesNotContain("得分");
    }

    @Test
    @WithActor(roles = Role.LEADER)
    void comparesWithLastYearAndSaysWithWhichDay() {
        open("rates", "from=2026-01-01&to=2026-06-30&asof=2026-06-30");
        assertThat(text()).contains("2025-01-01 至 2025-06-30", "按上年同日（2025-06-30）当时已知的情况计算");
    }

    @Test
    @WithActor(roles = Role.LEADER)
    void theBigScreenHasNoListsAndNobodysName() {
        GeneratedFacts.write(context, GeneratedFacts.random(5, 60));
        open("rates/wall", "from=2025-01-01&to=2025-12-31&asof=2025-12-31");
        _get(RatesWallView.class);
        assertThat(_find(SummaryCard.class)).hasSize(5);
        assertThat(_find(EChart.class)).isNotEmpty().noneMatch(c -> String.valueOf(
                        c.getElement().getProperty("option"))
                .contains("href"));
        assertThat(lists()).isEmpty();
        assertThat(_find(Anchor.class)).hasSize(1);
    }
}
