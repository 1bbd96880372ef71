package org.sanji.assistance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanji.assistance.Assistance;
import org.sanji.assistance.AssistanceForm;
import org.sanji.assistance.AssistanceKind;
import org.sanji.assistance.ToldHow;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.WithActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The tab of social assistance, by role. */
@Import(Cases.class)
@SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by raw class
class AssistanceViewTest extends KaribuTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Assistance assistance;

    @Autowired
    private RunAs runAs;

    private void open(UUID petition) {
        UI.getCurrent()
                .navigate(
                        "petitions/" + cases.view(petition).number(),
                        QueryParameters.simple(Map.of("tab", "assistance.tab")));
    }

    private static List<String> tabs() {
        return _find(Tab.class).stream().map(Tab::getLabel).toList();
    }

    @Test
    @WithActor(roles = Role.HANDLER, organ = Cases.LEAD)
    @SuppressWarnings("unchecked") // the dialog's only choice of kinds
    void theHandlerPointsOutAndIsToldWhatIsMissing() {
        var id = cases.accepted();
        open(id);
        _click(_get(Button.class, spec -> spec.withText("告知社会救助…")));
        _click(_get(Button.class, spec -> spec.withText("记录告知")));
        assertThat(_find(Span.class)).extracting(Span::getText).contains("请选择救助种类。");
        var kinds = (ComboBox<AssistanceKind>) _get(ComboBox.class, spec -> spec.withLabel("救助种类"));
        _setValue(kinds, assistance.kinds().get(0));
        _click(_get(Button.class, spec -> spec.withText("记录告知")));
        assertThat(runAs.as(Cases.OFFICER, () -> assistance.of(id))).hasSize(1);
        assertThat(_find(Span.class)).extracting(Span::getText).contains("最低生活保障");
    }

    @Test
    @WithActor(roles = Role.SUPERVISOR)
    void whoOnlyReadsSeesItOnceThereIsSomething() {
        var id = cases.accepted();
        open(id);
        assertThat(tabs()).doesNotContain("社会救助");
        runAs.as(
                Cases.OFFICER,
                () -> assistance.pointOut(id, new AssistanceForm("DIBAO", cases.today(), ToldHow.PHONE, false, null)));
        open(id);
        assertThat(tabs()).contains("社会救助");
        _assertNone(Button.class, spec -> spec.withText("告知社会救助…"));
        _assertNone(Button.class, spec -> spec.withText("告知有误…"));
    }
}
