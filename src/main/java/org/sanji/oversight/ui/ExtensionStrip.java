package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.sanji.common.ui.Formats;
import org.sanji.oversight.ExtensionState;
import org.sanji.oversight.ExtensionView;
import org.sanji.oversight.Extensions;
import org.sanji.petition.PetitionStrip;
import org.sanji.petition.PetitionView;

/** Says on the petition page how the last request for extension of this pass stands, while the case runs. */
@org.springframework.stereotype.Component
class ExtensionStrip implements PetitionStrip {

    private final Extensions extensions;

    ExtensionStrip(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public Optional<Component> strip(PetitionView petition, Runnable changed) {
        if (!petition.state().isOpen()) {
            return Optional.empty();
        }
        return extensions.of(petition.id()).stream()
                .filter(e -> e.pass() == petition.key().pass() && e.state() != ExtensionState.LAPSED)
                .reduce((first, second) -> second)
                .map(Line::new);
    }

    /** Carries the style sheet. */
    @StyleSheet("context://css/superior.css")
    static class Line extends Div {
        Line(ExtensionView request) {
            addClassName("superior-strip");
            add(
                    VaadinIcon.CALENDAR_CLOCK.create(),
                    new Span(getTranslation(
                            "extension.strip." + request.state(),
                            request.requestedBy(),
                            request.days(),
                            request.state() == ExtensionState.REFUSED ? request.decisionReason() : request.reason(),
                            Formats.date(request.newDueOn()),
                            request.decidedBy() == null ? "" : request.decidedBy())));
        }
    }
}
