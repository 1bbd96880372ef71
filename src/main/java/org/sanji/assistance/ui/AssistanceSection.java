package org.sanji.assistance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.sanji.assistance.AssistanceView;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.petition.PetitionSection;
import org.sanji.petition.PetitionState;
import org.sanji.petition.PetitionView;
import org.springframework.beans.factory.ObjectProvider;

/** The tab 社会救助: what was pointed out to the petitioner; there for those who may, and for others once there is something. */
@org.springframework.stereotype.Component
class AssistanceSection implements PetitionSection {

    private final ObjectProvider<AssistancePresenter> presenters;

    AssistanceSection(ObjectProvider<AssistancePresenter> presenters) {
        this.presenters = presenters;
    }

    @Override
    public String labelKey() {
        return "assistance.tab";
    }

    @Override
    public int order() {
        return 28;
    }

    @Override
    public Optional<Component> content(PetitionView petition, Runnable changed) {
        var presenter = presenters.getObject();
        boolean may = petition.state() != PetitionState.VOIDED && presenter.mayPointOut(petition.id());
        var told = presenter.of(petition.id());
        return told.isEmpty() && !may ? Optional.empty() : Optional.of(new Tab(petition, presenter, may, changed));
    }

    /** Entries, the latest first, and the deed. */
    @StyleSheet("context://css/assistance.css")
    static class Tab extends Div {

        private final transient AssistancePresenter presenter;
        private final boolean may;
        private final transient Runnable changed;

        Tab(PetitionView petition, AssistancePresenter presenter, boolean may, Runnable changed) {
            this.presenter = presenter;
            this.may = may;
            this.changed = changed;
            addClassName("assistance-tab");
            if (may) {
                var deed = new Button(
                        getTranslation("assistance.point-out"),
                        VaadinIcon.PLUS.create(),
                        e -> new AssistanceDialogs(presenter, changed).pointOut(petition));
                deed.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
                var hint = new Span(getTranslation("assistance.hint"));
                hint.addClassName("assistance-hint");
                var bar = new Div(deed, hint);
                bar.addClassName("assistance-bar");
                add(bar);
            }
            var told = presenter.of(petition.id());
            for (int i = told.size() - 1; i >= 0; i--) {
                add(card(told.get(i)));
            }
            if (told.isEmpty()) {
                add(new EmptyState(
                        VaadinIcon.HANDSHAKE,
                        getTranslation("assistance.none"),
                        getTranslation("assistance.none.hint")));
            }
        }

        private Div card(AssistanceView told) {
            var name = new Span(told.kind().name());
            name.addClassName("assistance-name");
            var head = new Div(name);
            head.addClassName("assistance-head");
            if (!told.stands()) {
                head.add(new StateBadge(getTranslation("assistance.withdrawn"), Tone.NEUTRAL));
            } else if (told.helped()) {
                head.add(new StateBadge(getTranslation("assistance.helped"), Tone.GOOD));
            }
            head.add(new Span(getTranslation(
                    "assistance.told",
                    Formats.date(told.toldOn()),
                    getTranslation("ToldHow." + told.how()),
                    told.by())));
            var where = new Div(getTranslation(
                    "assistance.where",
                    presenter.organ(told.kind().organ()),
                    told.kind().where(),
                    told.kind().phone()));
            var card = new Div(head, where);
            card.addClassNames("panel", "assistance-card");
            card.setClassName("gone", !told.stands());
            if (told.note() != null) {
                card.add(new Div(told.note()));
            }
            if (!told.stands()) {
                card.add(line(getTranslation(
                        "assistance.withdrawn-by",
                        Formats.date(told.withdrawal().on()),
                        told.withdrawal().by(),
                        told.withdrawal().reason())));
            }
            told.heard()
                    .forEach(h ->
                            card.add(line(getTranslation("assistance.heard", Formats.date(h.on()), h.text(), h.by()))));
            if (may && told.stands()) {
                card.add(foot(told));
            }
            return card;
        }

        private static Div line(String text) {
            var line = new Div(text);
            line.addClassName("assistance-line");
            return line;
        }

        private Div foot(AssistanceView told) {
            var dialogs = new AssistanceDialogs(presenter, changed);
            var foot = new Div(
                    small("assistance.heard.do", () -> dialogs.heard(told)),
                    small("assistance.withdraw", () -> dialogs.withdraw(told)));
            foot.addClassName("assistance-foot");
            return foot;
        }

        private Button small(String key, Runnable deed) {
            var button = new Button(getTranslation(key), e -> deed.run());
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            return button;
        }
    }
}
