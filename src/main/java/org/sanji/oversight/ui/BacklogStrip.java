package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.shared.Tooltip;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.sanji.common.ui.Formats;
import org.sanji.oversight.ChargeView;
import org.sanji.petition.PetitionNotice;
import org.sanji.petition.PetitionStrip;
import org.sanji.petition.PetitionView;
import org.springframework.beans.factory.ObjectProvider;

/** Says on the petition page that the matter is backlog and who took it on; reminds that leader of contact. */
@org.springframework.stereotype.Component
class BacklogStrip implements PetitionStrip, PetitionNotice {

    private final ObjectProvider<BacklogPresenter> presenters;

    BacklogStrip(ObjectProvider<BacklogPresenter> presenters) {
        this.presenters = presenters;
    }

    @Override
    public Optional<Component> strip(PetitionView petition, Runnable changed) {
        if (petition.ownPartOnly() || petition.sealed()) {
            return Optional.empty();
        }
        var presenter = presenters.getObject();
        return presenter.of(petition.id()).map(row -> {
            var line = new Line(row.ageDays(), row.reopenings());
            var rules = presenter.rules();
            Tooltip.forComponent(line)
                    .setText(line.getTranslation("backlog.subtitle", rules.ageDays(), rules.reopenings()));
            line.add(new Span(
                    row.leader() == null
                            ? line.getTranslation("backlog.free")
                            : line.getTranslation("backlog.strip.leader", row.leaderName())));
            if (row.leader() != null) {
                line.add(
                        new Span(line.getTranslation("backlog.contact")),
                        new Span(
                                row.lastContactOn() == null
                                        ? line.getTranslation("backlog.contact.none")
                                        : Formats.date(row.lastContactOn())));
            }
            return line;
        });
    }

    @Override
    public Optional<String> notice(PetitionView petition) {
        var presenter = presenters.getObject();
        return presenter.charges(petition.id()).stream()
                .filter(ChargeView::silent)
                .filter(ChargeView::mayEnd)
                .map(c -> I18NProvider.translate(
                        "backlog.notice", presenter.rules().contactDays()))
                .findFirst();
    }

    /** Carries the style sheet. */
    @StyleSheet("context://css/superior.css")
    static class Line extends Div {
        Line(long age, long reopenings) {
            addClassName("superior-strip");
            add(VaadinIcon.HOURGLASS_END.create(), new Span(getTranslation("backlog.strip", age, reopenings)));
        }
    }
}
