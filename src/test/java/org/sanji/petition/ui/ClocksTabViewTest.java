package org.sanji.petition.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanji.common.ui.DueBadge;
import org.sanji.petition.PetitionRow;
import org.sanji.security.Role;
import org.sanji.testing.Cases;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.WithActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The date panel of a petition: which date binds, every clock with its rule, the bars; and the reason at each date. */
@Import(Cases.class)
class ClocksTabViewTest extends KaribuTest {

    @Autowired
    private Cases cases;

    private void open(UUID id) {
        UI.getCurrent().navigate("petitions/" + cases.view(id).number(), QueryParameters.of("tab", "page.tab.clocks"));
    }

    private static List<String> rows() {
        return _find(NativeTableRow.class).stream()
                .map(r -> r.getElement().getTextRecursively())
                .toList();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    @WithActor(roles = Role.LIAISON, organ = Cases.LEAD)
    void showsWhichDateBindsAndEveryClockWithItsRule() {
        var id = cases.accepted();
        open(id);
        var binding = words(_get(Paragraph.class, s -> s.withClasses("clocks-binding")));
        assertThat(binding).contains("最近的期限：一级调处").contains("进入本级调处之日").contains("内部规定");
        assertThat(rows())
                .anySatisfy(r -> assertThat(r).contains("办理").contains("受理之日起60日（第三十四条）"))
                .anySatisfy(r -> assertThat(r).contains("分流").contains("登记之日起15日（第二十二条）"))
                .anySatisfy(r -> assertThat(r).contains("书面告知").contains("第二十三条"));
        assertThat(_find(Div.class, s -> s.withClasses("clock-bar")))
                .hasSameSizeAs(_find(Div.class, s -> s.withClasses("clock-today")));
        assertThat(_find(Div.class, s -> s.withClasses("clock-bars")))
                .allSatisfy(bars -> assertThat(bars.getElement().getAttribute("aria-hidden"))
                        .isEqualTo("true"));
    }

    @Test
    @WithActor(roles = Role.TRIAGE_OFFICER)
    void aPetitionersOwnPeriodNeverBindsAnOffice() {
        var id = cases.closed();
        open(id);
        assertThat(rows()).anySatisfy(r -> assertThat(r).contains("请求复查"));
        assertThat(_find(Paragraph.class, s -> s.withClasses("clocks-binding")))
                .noneSatisfy(p -> assertThat(words(p)).contains("请求复查"));
    }

    @Test
    @WithActor(roles = Role.TRIAGE_OFFICER)
    void everyDueDateOfAListAndOfTheNextStepSaysWhy() {
        var id = cases.registered();
        UI.getCurrent()
                .navigate("petitions", QueryParameters.of("text", cases.view(id).number()));
        @SuppressWarnings("unchecked") // the one grid of the page
        var grid = (Grid<PetitionRow>) _get(Grid.class);
        var due = (Span) GridKt._getCellComponent(grid, 0, "dueOn");
        assertThat(due.getElement().getAttribute("title")).contains("登记之日").contains("起15日（第二十二条）");
        open(id);
        assertThat(_find(DueBadge.class)).isNotEmpty().allSatisfy(badge -> assertThat(
                        badge.getElement().getAttribute("title"))
                .isNotBlank());
    }
}
