package org.sanji.mediation.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanji.common.ui.Notices;
import org.sanji.mediation.OpinionDraft;
import org.sanji.mediation.Opinions;
import org.sanji.mediation.PhrasePlace;
import org.sanji.organization.Organ;

/** Writes a handling opinion: an answer to every request, facts, legal basis, relief (Art 32). */
final class OpinionDraftForm extends TaskForm {

    private final transient OpinionPresenter presenter;
    private final List<RequestAnswer> answers = new ArrayList<>();
    private final TextArea facts = Inputs.area("mediation-ui.opinion.facts", 20_000);
    private final TextArea basis = Inputs.area("mediation-ui.opinion.basis", 4000);
    private final ComboBox<Organ> reliefOrgan;
    private final TextArea relief = Inputs.area("mediation-ui.opinion.relief", 2000);
    private final UnorderedList missing = new UnorderedList();

    OpinionDraftForm(OpinionPresenter presenter, Runnable changed) {
        super(changed);
        this.presenter = presenter;
        if (presenter.item() == null) {
            lead(Words.of("mediation-ui.opinion.keep"));
        }
        reliefOrgan = Inputs.organ("mediation-ui.opinion.relief-organ", presenter.reliefOrgans());
        reliefOrgan.setWidth("360px");
        comment();
        var draft = presenter.draft();
        facts.setMinHeight("120px");
        facts.setValue(text(draft.facts()));
        add(facts, requests(draft), basis, similar(), reliefOrgan, relief);
        PhraseMenu.on(facts, presenter.phrases(), PhrasePlace.FACTS, PhrasePlace.REASONS);
        PhraseMenu.on(basis, presenter.phrases(), PhrasePlace.BASIS);
        PhraseMenu.on(relief, presenter.phrases(), PhrasePlace.RELIEF);
        basis.setValue(text(draft.legalBasis()));
        basis.setPlaceholder(Words.of("mediation-ui.opinion.basis.hint"));
        relief.setValue(text(draft.relief()));
        presenter.organs().find(text(draft.reliefOrgan())).ifPresent(reliefOrgan::setValue);
        reliefOrgan.addValueChangeListener(e -> reword(e.getOldValue(), e.getValue()));
        missing.addClassName("missing-list");
        missing.setVisible(false);
        add(missing);
        place(facts, "opinion-no-facts");
        place(basis, "opinion-no-legal-basis");
        place(relief, "opinion-no-relief");
        secondary("mediation-ui.opinion.save", VaadinIcon.ARCHIVE, this::save);
        if (presenter.item() != null) {
            primary("mediation-ui.opinion.submit", VaadinIcon.CHECK, this::submit);
        }
        keep(kept());
    }

    private FormKeeper kept() {
        var keeper =
                presenter.keeper().text("facts", facts).text("basis", basis).text("relief", relief);
        answers.forEach(a -> a.keep(keeper));
        return keeper;
    }

    private SimilarPanel similar() {
        return new SimilarPanel(
                presenter::similar,
                new SimilarPanel.Taking(
                        text -> append(facts, text),
                        text -> append(
                                answers.stream()
                                        .map(RequestAnswer::text)
                                        .filter(TextArea::isEmpty)
                                        .findFirst()
                                        .orElse(answers.get(0).text()),
                                text),
                        text -> append(basis, text)));
    }

    /** Below what is there; the same text is not taken twice. */
    private static void append(TextArea area, String text) {
        if (area.isEmpty()) {
            area.setValue(text);
        } else if (!area.getValue().contains(text)) {
            area.setValue(area.getValue() + "\n" + text);
        }
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private void comment() {
        var comment = presenter.comment();
        if (comment != null) {
            notice(VaadinIcon.COMMENT_O, Words.of("mediation-ui.opinion.returned", comment));
        }
        presenter.hearing().ifPresent(sentence -> notice(VaadinIcon.COMMENTS_O, sentence));
    }

    private Div requests(OpinionDraft draft) {
        var part = part("mediation-ui.opinion.answers");
        for (var request : presenter.requests()) {
            var answer = new RequestAnswer(
                    request,
                    presenter.checkers(),
                    area -> PhraseMenu.on(area, presenter.phrases(), PhrasePlace.REASONS));
            draft.items().stream()
                    .filter(item -> request.id().equals(item.requestId()))
                    .findFirst()
                    .ifPresent(answer::set);
            answers.add(answer);
            part.add(answer);
        }
        return part;
    }

    /** Another reviewing organ: the clause follows unless it was written by hand. */
    private void reword(Organ before, Organ now) {
        var old = before == null ? "" : Words.of("opinion.relief", before.name());
        if (now != null && (relief.isEmpty() || relief.getValue().equals(old))) {
            relief.setValue(Words.of("opinion.relief", now.name()));
        }
    }

    private OpinionDraft written() {
        return new OpinionDraft(
                Words.typed(facts),
                answers.stream().map(RequestAnswer::item).toList(),
                Words.typed(basis),
                reliefOrgan.getOptionalValue().map(Organ::code).orElse(null),
                Words.typed(relief));
    }

    private void save() {
        presenter.save(written());
        forgetKept();
        Notices.done(Words.of("mediation-ui.opinion.saved"));
    }

    private void submit() {
        answers.forEach(a -> a.invalid(false));
        missing.removeAll();
        var problems = presenter.submit(written());
        missing.setVisible(!problems.isEmpty());
        if (problems.isEmpty()) {
            done("mediation-ui.opinion.submitted");
            return;
        }
        problems.forEach(problem -> missing.add(new ListItem(sentence(problem))));
        mark(problems);
        sentence(Words.of("mediation-ui.opinion.missing", problems.size()));
    }

    private static String sentence(Opinions.Problem problem) {
        return Words.of("rule." + problem.code(), problem.args().toArray());
    }

    private void mark(List<Opinions.Problem> problems) {
        for (var problem : problems) {
            switch (problem.code()) {
                case "opinion-no-facts" -> invalid(facts);
                case "opinion-no-legal-basis" -> invalid(basis);
                case "opinion-no-relief" -> invalid(relief);
                case "opinion-carry-out-past", "opinion-carry-out-checker" ->
                    requestAt(problem).ifPresent(RequestAnswer::invalidDay);
                default -> answers.stream().filter(RequestAnswer::isOpen).forEach(a -> a.invalid(true));
            }
        }
    }

    /** The problem's first argument is the request's position. */
    private Optional<RequestAnswer> requestAt(Opinions.Problem problem) {
        var position = problem.args().get(0);
        return presenter.requests().stream()
                .filter(r -> position.equals(r.position()))
                .flatMap(r -> answers.stream().filter(a -> a.requestId().equals(r.id())))
                .findFirst();
    }

    private static void invalid(HasValidation field) {
        field.setInvalid(true);
    }
}
