package org.sanji.oversight.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.sanji.common.Texts;
import org.sanji.document.PaperFacts;
import org.sanji.document.PaperKind;
import org.sanji.document.PaperOrder;
import org.sanji.document.Papers;
import org.sanji.organization.Organs;
import org.sanji.oversight.SuggestionKind;
import org.springframework.stereotype.Component;

/** The papers of an order: the order itself, and one suggestion for each kind and addressee (Art 40). */
@Component
class OrderPapers {

    private final Papers papers;
    private final SuggestionRows suggestions;
    private final Organs organs;
    private final Texts texts;

    OrderPapers(Papers papers, SuggestionRows suggestions, Organs organs, Texts texts) {
        this.papers = papers;
        this.suggestions = suggestions;
        this.organs = organs;
        this.texts = texts;
    }

    /** One suggestion paper. */
    private record Addressee(SuggestionKind kind, String organ) {}

    /** @return number of the order */
    String issue(CaseRow row) {
        var all = suggestions.ofCase(row.id());
        var own = all.stream().filter(s -> s.organ().equals(row.organ())).toList();
        var facts = to(row.organ(), row)
                .with("trigger", texts.get("SupervisionCause." + row.cause(), Locale.SIMPLIFIED_CHINESE))
                .with("demands", row.demands());
        var number = issue(PaperKind.SUPERVISION_ORDER, row, facts.list("suggestions", lines(own)));
        var papersToGo = new LinkedHashMap<Addressee, List<SuggestionRows.Row>>();
        all.forEach(s -> papersToGo
                .computeIfAbsent(new Addressee(s.kind(), s.organ()), a -> new ArrayList<>())
                .add(s));
        papersToGo.forEach((addressee, some) -> {
            var paper = issue(
                    kind(addressee.kind()), row, to(addressee.organ(), row).list("suggestions", lines(some)));
            some.forEach(s -> suggestions.paper(s.id(), paper));
        });
        return number;
    }

    private PaperFacts to(String organ, CaseRow row) {
        return PaperFacts.of("toOrgan", organs.nameOf(organ))
                .with("dueOn", row.orderDueOn())
                .with("facts", row.facts());
    }

    private static List<PaperFacts> lines(List<SuggestionRows.Row> some) {
        var lines = new ArrayList<PaperFacts>();
        for (var one : some) {
            lines.add(PaperFacts.of("no", lines.size() + 1).with("text", one.text()));
        }
        return lines;
    }

    private String issue(PaperKind kind, CaseRow row, PaperFacts facts) {
        return papers.issue(
                        new PaperOrder(kind, row.petitionId(), row.currentPass(), row.subject(), Organs.BUREAU, facts))
                .number();
    }

    private static PaperKind kind(SuggestionKind kind) {
        return switch (kind) {
            case IMPROVEMENT -> PaperKind.IMPROVEMENT_SUGGESTION;
            case POLICY -> PaperKind.POLICY_SUGGESTION;
            case ACCOUNTABILITY -> PaperKind.ACCOUNTABILITY_SUGGESTION;
        };
    }
}
