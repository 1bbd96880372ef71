package org.sanji.mediation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Forms;
import org.sanji.mediation.NoticeMethod;
import org.sanji.mediation.StatutoryForm;
import org.sanji.mediation.StatutoryGround;
import org.sanji.mediation.StatutoryRoute;

/** Where a petitioner is directed to: a configured route fills the fields, which stay open to correction. */
final class StatutoryPart extends Div {

    final Select<StatutoryGround> ground =
            Inputs.select("mediation-ui.answer.ground", List.of(StatutoryGround.values()));
    final TextField procedure = Inputs.line("route.procedure", 200);
    final TextField organ = Inputs.line("mediation-ui.answer.organ", 200);
    final TextArea limit = Inputs.area("route.limit", 400);
    final TextField source = Inputs.line("route.source", 400);
    final TextArea materials = Inputs.area("route.materials", 2000);
    final DayField askOn = Inputs.day("route.ask-on");
    private final TextArea advice = Inputs.area("route.advice", 2000);

    StatutoryPart(List<StatutoryRoute> catalogue, LocalDate proposedAskOn, LocalDate today) {
        var choice = new Select<StatutoryRoute>();
        choice.setLabel(Words.of("route.choose"));
        choice.setItems(catalogue);
        choice.setItemLabelGenerator(StatutoryRoute::name);
        choice.setHelperText(Words.of("route.choose.help"));
        choice.setWidthFull();
        choice.addValueChangeListener(e -> fill(e.getValue()));
        limit.setMinHeight("36px");
        materials.setMinHeight("64px");
        advice.setMinHeight("64px");
        askOn.setMin(today.plusDays(1));
        askOn.setValue(proposedAskOn);
        askOn.setHelperText(Words.of("route.ask-on.help"));
        var form = Forms.twoColumns(choice, ground, procedure, organ, limit, source, materials, advice, askOn);
        add(form);
    }

    private void fill(StatutoryRoute route) {
        if (route == null) {
            return;
        }
        ground.setValue(route.ground());
        procedure.setValue(route.name());
        organ.setValue(route.organ());
        limit.setValue(route.limit());
        source.setValue(route.source());
        materials.setValue(route.materials().stream().collect(Collectors.joining("\n")));
    }

    StatutoryForm form(NoticeMethod method, LocalDate notifiedOn) {
        return new StatutoryForm(
                ground.getValue(),
                Words.typed(procedure),
                Words.typed(organ),
                Words.typed(limit),
                Words.typed(source),
                materials.getValue().lines().toList(),
                Words.typed(advice),
                method,
                notifiedOn,
                askOn.getValue());
    }
}
