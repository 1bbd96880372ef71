package org.sanji.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.sanji.common.ui.Formats;
import org.sanji.mediation.SimpleView;
import org.sanji.petition.PetitionStrip;
import org.sanji.petition.PetitionView;

/** Says which date binds while a petition is in the simple procedure, and takes a petitioner's disagreement. */
@org.springframework.stereotype.Component
class SimpleStrip implements PetitionStrip {

    private final MediationDesk desk;

    SimpleStrip(MediationDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> strip(PetitionView petition, Runnable changed) {
        if (petition.passes().stream().noneMatch(p -> p.simpleDueOn() != null)) {
            return Optional.empty();
        }
        return desk.simple().of(petition.id()).map(simple -> {
            var line = new Line(sentence(simple));
            if (desk.simple().mayDisagree(petition.id())) {
                line.add(disagree(petition, changed));
            }
            return line;
        });
    }

    private static String sentence(SimpleView simple) {
        if (!simple.binds()) {
            return Words.of("simple.strip.left", Words.of(simple.leftCause()), simple.leftReason());
        }
        var answer = simple.answer();
        if (answer != null) {
            return Words.of("simple.strip.answered", Words.of(answer.channel()), Formats.date(answer.on()));
        }
        return Words.of(
                "simple.strip",
                Words.of(simple.ground()),
                Formats.date(simple.dueOn()),
                Formats.date(simple.contactOn()),
                Formats.date(simple.handlingDueOn()));
    }

    private Button disagree(PetitionView petition, Runnable changed) {
        var button = new Button(Words.of("simple.disagree"), e -> {
            var reason = Inputs.area("simple.disagree.reason", 2000);
            new DeedDialog(
                            "simple.disagree",
                            () -> desk.simple().disagree(petition.id(), Words.typed(reason)),
                            changed,
                            reason)
                    .open();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** Carries the style sheet. */
    @StyleSheet("context://css/mediation.css")
    static class Line extends Div {
        Line(String text) {
            addClassName("flow-strip");
            add(VaadinIcon.BOLT.create(), new Span(text));
        }
    }
}
