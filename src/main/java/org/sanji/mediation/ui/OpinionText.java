package org.sanji.mediation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.mediation.OpinionAnswer;
import org.sanji.mediation.OpinionDraft;
import org.sanji.organization.Organs;
import org.sanji.petition.RequestView;

/** An opinion to read: facts, the answer to each request, legal basis, relief. */
final class OpinionText extends Div {

    OpinionText(OpinionDraft draft, List<RequestView> requests, Organs organs) {
        addClassName("opinion-text");
        paragraph("mediation-ui.opinion.facts", draft.facts());
        add(new H4(Words.of("mediation-ui.opinion.answers")));
        for (var request : requests) {
            var item = draft.items().stream()
                    .filter(i -> request.id().equals(i.requestId()))
                    .findFirst()
                    .orElse(new OpinionDraft.Item(request.id(), null, null));
            var title = new Div(Words.of("mediation-ui.opinion.request", request.position(), request.text()));
            title.addClassName("request-title");
            var answer = new Div(badge(item.answer()), new Paragraph(Formats.text(item.text())));
            answer.addClassName("request-said");
            if (item.carryOutOn() != null) {
                answer.add(carryingOut(item, organs));
            }
            add(title, answer);
        }
        paragraph("mediation-ui.opinion.basis", draft.legalBasis());
        paragraph("mediation-ui.opinion.relief", draft.relief());
    }

    private static Span carryingOut(OpinionDraft.Item item, Organs organs) {
        var checker = item.checkerOrgan() == null ? Organs.BUREAU : item.checkerOrgan();
        var line = new Span(Words.of(
                "mediation-ui.opinion.carry-out.said", Formats.date(item.carryOutOn()), organs.nameOf(checker)));
        line.addClassName("field-note");
        return line;
    }

    private void paragraph(String key, String text) {
        add(new H4(Words.of(key)), new Paragraph(Formats.text(text)));
    }

    private static StateBadge badge(OpinionAnswer answer) {
        if (answer == null) {
            return new StateBadge(Words.of("mediation-ui.opinion.unanswered"), Tone.SOON);
        }
        return switch (answer) {
            case SUPPORTED -> new StateBadge(Words.of(answer), Tone.GOOD);
            case EXPLAINED -> new StateBadge(Words.of(answer), Tone.ACTIVE, VaadinIcon.INFO_CIRCLE_O);
            case NOT_SUPPORTED -> new StateBadge(Words.of(answer), Tone.NEUTRAL, VaadinIcon.BAN);
        };
    }
}
