package org.sanji.mediation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sanji.common.Texts;
import org.sanji.document.PaperFacts;
import org.sanji.document.PaperKind;
import org.sanji.document.PaperOrder;
import org.sanji.document.Papers;
import org.sanji.mediation.HearingMinutes;
import org.sanji.mediation.HearingView;
import org.springframework.stereotype.Component;

/** What notice, record and report of a hearing say. */
@Component
class HearingPapers {

    private final Papers papers;
    private final Texts texts;

    HearingPapers(Papers papers, Texts texts) {
        this.papers = papers;
        this.texts = texts;
    }

    /** Goes out with the decision, and again when day or place change. */
    void notice(HearingView hearing) {
        var moved = hearing.moves().isEmpty()
                ? null
                : hearing.moves().get(hearing.moves().size() - 1);
        issue(
                PaperKind.HEARING_NOTICE,
                hearing,
                seats(hearing)
                        .with("heldAt", hour(hearing))
                        .with("matters", hearing.reason())
                        .with("moved", moved == null ? null : moved(moved))
                        .list(
                                "parties",
                                hearing.parties().stream()
                                        .map(p ->
                                                PaperFacts.of("name", p.name()).with("part", word(p.side())))
                                        .toList()));
    }

    private String moved(HearingView.Move move) {
        return texts.get(
                "hearing.paper.moved",
                Moments.onPaper(move.start().toLocalDate())
                        + Moments.onPaper(move.start().toLocalTime()),
                move.place(),
                move.reason());
    }

    void record(HearingView hearing) {
        var minutes = hearing.minutes();
        issue(
                PaperKind.HEARING_RECORD,
                hearing,
                seats(hearing)
                        .with("heldAt", hour(hearing))
                        .with("attendance", minutes.attendance())
                        .with("course", minutes.course())
                        .with("recorder", hearing.recordedBy())
                        .with("challenge", challenges(hearing))
                        .list("evidence", evidence(minutes)));
    }

    private String challenges(HearingView hearing) {
        return hearing.challenges().isEmpty()
                ? null
                : hearing.challenges().stream()
                        .map(c -> texts.get(
                                "hearing.paper.challenge",
                                c.by(),
                                String.join("、", c.members()),
                                texts.get("ChallengeRuling." + (c.upheld() ? "UPHELD" : "REJECTED")),
                                c.ruling()))
                        .collect(Collectors.joining("\n"));
    }

    void report(HearingView hearing) {
        var report = hearing.report();
        issue(
                PaperKind.HEARING_REPORT,
                hearing,
                seats(hearing)
                        .with("facts", report.findings())
                        .with("result", word(report.conclusion()))
                        .with("conclusion", report.text())
                        .with("views", report.dissent())
                        .with("reporter", hearing.reportedBy())
                        .with(
                                "evidence",
                                hearing.minutes().evidence().stream()
                                        .map(e -> texts.get("hearing.paper.evidence", e.by(), e.what()))
                                        .collect(Collectors.joining("\n"))));
    }

    private static List<PaperFacts> evidence(HearingMinutes minutes) {
        var rows = new ArrayList<PaperFacts>();
        for (var evidence : minutes.evidence()) {
            rows.add(PaperFacts.of("no", rows.size() + 1)
                    .with("by", evidence.by())
                    .with("what", evidence.what()));
        }
        return rows;
    }

    private PaperFacts seats(HearingView hearing) {
        var chair = hearing.sitting().stream()
                .filter(HearingView.Member::chair)
                .map(HearingView.Member::name)
                .findFirst()
                .orElseThrow();
        return PaperFacts.of("heldOn", hearing.start().toLocalDate())
                .with("place", hearing.place())
                .with("chair", chair)
                .list(
                        "members",
                        hearing.sitting().stream()
                                .map(m -> PaperFacts.of("name", m.name())
                                        .with("organ", m.post())
                                        .with("part", texts.get("hearing.part." + (m.chair() ? "chair" : "member"))))
                                .toList());
    }

    private static String hour(HearingView hearing) {
        return Moments.onPaper(hearing.start().toLocalTime())
                + "至"
                + Moments.onPaper(hearing.end().toLocalTime());
    }

    private void issue(PaperKind kind, HearingView hearing, PaperFacts facts) {
        papers.issue(new PaperOrder(
                kind, hearing.petitionId(), hearing.pass(), hearing.id().toString(), hearing.organ(), facts));
    }

    private String word(Enum<?> value) {
        return texts.of(value, Locale.SIMPLIFIED_CHINESE);
    }
}
