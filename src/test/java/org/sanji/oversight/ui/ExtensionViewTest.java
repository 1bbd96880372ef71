package org.sanji.oversight.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sanji.oversight.ExtensionState;
import org.sanji.oversight.Extensions;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.WithActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Asking for an extension and deciding on it, on the petition's page. */
@Import(Cases.class)
class ExtensionViewTest extends KaribuTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Extensions extensions;

    @Autowired
    private ExtensionMenuItem menuItem;

    @Autowired
    private RunAs runAs;

    private static String spans() {
        return _find(Span.class).stream().map(Span::getText).collect(Collectors.joining("\n"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @Test
    @WithActor(username = "t-flow", roles = Role.LIAISON, organ = Cases.LEAD)
    void thirtyOneDaysAreRefusedInASentence() {
        var id = cases.accepted();
        var petition = cases.view(id);
        assertThat(menuItem.offered(petition)).isTrue();
        var done = new boolean[1];
        menuItem.open(petition, () -> done[0] = true);
        var days = _get(IntegerField.class, spec -> spec.withLabel("延长天数"));
        assertThat(spans())
                .contains("办结期限将为 " + petition.passes().get(0).handlingDueOn().plusDays(30));
        days.setValue(31);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("延期理由")), "测试：等待鉴定");
        _click(button("送负责人审批"));
        assertThat(spans()).contains("延长期限不得超过30日（第三十四条）");
        days.setValue(20);
        _click(button("送负责人审批"));
        assertThat(done[0]).isTrue();
        assertThat(menuItem.offered(petition)).isFalse();
        UI.getCurrent().navigate("petitions/" + petition.number());
        assertThat(spans()).contains("已申请延期 20 日", "等待单位负责人审批");
    }

    @Test
    @WithActor(username = "t-flow-head", roles = Role.DEPARTMENT_HEAD, organ = Cases.LEAD)
    void theHeadReadsTheReasonAndApproves() {
        var id = cases.accepted();
        runAs.as(Cases.liaisonOf(Cases.LEAD), () -> extensions.request(id, 10, "测试：等待鉴定"));
        UI.getCurrent().navigate("petitions/" + cases.view(id).number());
        _click(button("批准延期并告知"));
        assertThat(runAs.as(Cases.headOf(Cases.LEAD), () -> extensions.of(id))
                        .get(0)
                        .state())
                .isEqualTo(ExtensionState.GRANTED);
        assertThat(spans()).contains("办理期限已延长 10 日");
    }

    @Test
    @WithActor(username = "t-flow-head", roles = Role.DEPARTMENT_HEAD, organ = Cases.LEAD)
    void theHeadCannotApproveTheOwnRequest() {
        var id = cases.accepted();
        extensions.request(id, 10, "测试：等待鉴定");
        UI.getCurrent().navigate("petitions/" + cases.view(id).number());
        _click(button("批准延期并告知"));
        assertThat(spans()).contains("延期是您本人申请的");
    }
}
