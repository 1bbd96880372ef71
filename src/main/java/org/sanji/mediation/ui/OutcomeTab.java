package org.sanji.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Forms;
import org.sanji.common.ui.KeyValueList;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.OpinionState;
import org.sanji.petition.PetitionView;
import org.sanji.security.Role;

/** Agreements, issued papers, their service, and the opinion while it is written. */
@StyleSheet("context://css/mediation.css")
final class OutcomeTab extends Div {

    private final transient MediationDesk desk;
    private final transient PetitionView petition;
    private final transient MediationFile file;
    private final transient Runnable changed;

    OutcomeTab(MediationDesk desk, PetitionView petition, Runnable changed) {
        this.desk = desk;
        this.petition = petition;
        this.changed = changed;
        file = desk.files().of(petition.id());
        addClassName("mediation-tab");
        draft();
        file.agreements().forEach(this::agreement);
        papers();
        services();
        if (getComponentCount() == 0) {
            add(new EmptyState(
                    VaadinIcon.FILE_TEXT_O,
                    Words.of("mediation-ui.outcome.empty"),
                    Words.of("mediation-ui.outcome.empty.hint")));
        }
    }

    /** While the case is at a level its organ may write ahead; in review it can only be read. */
    private void draft() {
        var opinion = file.draft();
        if (opinion != null && opinion.state() == OpinionState.SUBMITTED) {
            add(Forms.section(
                    Words.of("mediation-ui.opinion.draft"),
                    new StateBadge(Words.of(opinion.state()), Tone.ACTIVE),
                    new OpinionText(opinion.draft(), petition.requests(), desk.organs())));
        } else if (mayWrite()) {
            var panel = new Details(Words.of("mediation-ui.opinion.draft"));
            panel.addClassNames("panel", "draft-panel");
            panel.setWidthFull();
            panel.addOpenedChangeListener(e -> {
                if (e.isOpened() && panel.getContent().findAny().isEmpty()) {
                    panel.add(new OpinionDraftForm(new OpinionPresenter(desk, petition, null), changed));
                }
            });
            add(panel);
        }
    }

    private void agreement(MediationFile.Agreement agreement) {
        var section = Forms.section(
                Words.of("mediation-ui.agreement.title", Formats.text(agreement.number())),
                new AgreementPanel(desk, agreement));
        if (agreement.number() != null) {
            section.add(desk.signed(petition.id(), agreement.number()));
        }
        add(section);
    }

    private boolean mayWrite() {
        var actor = desk.currentUser().actor();
        return petition.state().isAtLevel()
                && actor.has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD)
                && petition.leadOrgan().equals(actor.organ())
                && !desk.conflicts().declared(petition.id());
    }

    private void papers() {
        for (var paper : file.papers()) {
            var head = new Div(
                    new H3(Words.of("mediation-ui.paper.title", Words.of(paper.kind()), paper.number())), mark(paper));
            head.addClassName("session-head");
            var facts = new KeyValueList()
                    .with(Words.of("mediation-ui.paper.organ"), desk.organs().nameOf(paper.organ()))
                    .with(Words.of("mediation-ui.paper.on"), Formats.date(paper.issuedOn()))
                    .with(Words.of("mediation-ui.paper.by"), paper.issuedBy());
            var text = paper.opinion() == null
                    ? new Pre(paper.text())
                    : new OpinionText(paper.opinion(), petition.requests(), desk.organs());
            text.addClassName("paper-text");
            var section = Forms.section(
                    Words.of("mediation-ui.papers"), head, facts, text, desk.signed(petition.id(), paper.number()));
            add(section);
        }
    }

    private static Component mark(MediationFile.Paper paper) {
        if (paper.adoption() != null) {
            return new StateBadge(Words.of(paper.adoption()), Tone.GOOD);
        }
        return paper.duty() != null ? new StateBadge(Words.of(paper.duty()), Tone.GOOD) : new Span();
    }

    private void services() {
        if (file.services().isEmpty()) {
            return;
        }
        var section = Forms.section(Words.of("mediation-ui.services"));
        file.services()
                .forEach(service -> section.add(new KeyValueList()
                        .with(Words.of("mediation-ui.service.method"), Words.of(service.method()))
                        .with(Words.of("mediation-ui.service.on"), Formats.date(service.servedOn()))
                        .with(Words.of("mediation-ui.service.receiver"), service.receiver())
                        .with(Words.of("mediation-ui.service.proof"), service.proof())
                        .with(Words.of("mediation-ui.service.by"), service.by())));
        file.papers().stream()
                .reduce((first, second) -> second)
                .ifPresent(paper -> section.add(desk.proof(petition.id(), paper.number())));
        add(section);
    }
}
