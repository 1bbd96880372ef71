package org.sanji.petition.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sanji.common.Texts;
import org.sanji.document.IssuedPaper;
import org.sanji.document.PaperFacts;
import org.sanji.document.PaperKind;
import org.sanji.document.PaperOrder;
import org.sanji.document.Papers;
import org.sanji.organization.Organs;
import org.sanji.petition.PassReason;
import org.sanji.petition.PetitionState;
import org.sanji.petition.TriageRoute;
import org.springframework.stereotype.Component;

/**
 * Papers that go out with triage (Art 22): to the organ, or to the petitioner when the bureau does not take the matter
 * on. Matters of before the system had theirs on paper.
 */
@Component
class TriagePapers {

    private static final List<PaperKind> OPINIONS =
            List.of(PaperKind.HANDLING_OPINION, PaperKind.REVIEW_OPINION, PaperKind.FINAL_REVIEW_OPINION);

    private final Papers papers;
    private final RepeatLinks links;
    private final MatterRepository matters;
    private final Texts texts;

    TriagePapers(Papers papers, RepeatLinks links, MatterRepository matters, Texts texts) {
        this.papers = papers;
        this.links = links;
        this.matters = matters;
        this.texts = texts;
    }

    /** 转送函 or 交办函, again for every organ and every pass the matter is handed to. */
    void assigned(PetitionEntity petition) {
        if (petition.historic()) {
            return;
        }
        var pass = petition.pass();
        var triage = petition.triage();
        boolean assign = triage.route() == TriageRoute.ASSIGN && triage.reportDueOn() != null && pass.no() == 1;
        var facts = PaperFacts.none()
                .organ("toOrgan", petition.leadOrgan())
                .with("noticeDueOn", pass.noticeDueOn())
                .with("objectionDueOn", pass.objectionDueOn())
                .with("urgent", petition.urgent())
                .with("again", again(pass));
        issue(
                petition,
                assign ? PaperKind.ASSIGNMENT_LETTER : PaperKind.FORWARDING_LETTER,
                assign ? facts.with("reportDueOn", triage.reportDueOn()) : facts);
    }

    private String again(PassEntity pass) {
        return pass.reason() == PassReason.FIRST
                ? null
                : texts.get("paper.again", texts.of(pass.reason(), Locale.SIMPLIFIED_CHINESE));
    }

    /** 移送函, 不予受理告知书, 不再受理告知书; the last two only where there is somebody to be told. */
    void ended(PetitionEntity petition, PetitionState how) {
        if (petition.historic()) {
            return;
        }
        var triage = petition.triage();
        if (how == PetitionState.TRANSFERRED) {
            issue(
                    petition,
                    PaperKind.TRANSFER_LETTER,
                    PaperFacts.none()
                            .organ("toOrgan", triage.organ())
                            .with("ground", triage.ground())
                            .with("sealed", petition.sealed()));
        } else if (Names.of(petition) != null && how == PetitionState.NOT_ACCEPTED) {
            issue(
                    petition,
                    PaperKind.NON_ACCEPTANCE_NOTICE,
                    PaperFacts.of("article", triage.ground())
                            .with("reference", triage.reference())
                            .with("reason", triage.reason()));
        } else if (Names.of(petition) != null && how == PetitionState.NO_FURTHER_ACCEPTANCE) {
            issue(
                    petition,
                    PaperKind.NO_FURTHER_ACCEPTANCE_NOTICE,
                    PaperFacts.of("reference", finalReview(petition))
                            .with("reason", triage.reason())
                            .list("earlier", earlier(petition)));
        }
    }

    /** As the officer named it, or the day on which it is known to have ended. */
    private String finalReview(PetitionEntity petition) {
        var named = petition.triage().reference();
        return named.isBlank()
                ? matters.findById(petition.matterId())
                        .map(MatterEntity::finalReviewOn)
                        .map(LocalDate::toString)
                        .map(day -> texts.get("paper.final-review-on", day))
                        .orElse("")
                : named;
    }

    private List<PaperFacts> earlier(PetitionEntity petition) {
        var rows = new ArrayList<PaperFacts>();
        links.linkedTo(petition).map(PetitionEntity::id).map(papers::of).orElse(List.of()).stream()
                .filter(IssuedPaper::stands)
                .filter(paper -> OPINIONS.contains(paper.kind()))
                .forEach(paper -> rows.add(PaperFacts.of("no", rows.size() + 1)
                        .organ("organ", paper.organ())
                        .with("kind", texts.of(paper.kind(), Locale.SIMPLIFIED_CHINESE))
                        .with("number", paper.number())
                        .with("issuedOn", paper.issuedOn())));
        return rows;
    }

    private void issue(PetitionEntity petition, PaperKind kind, PaperFacts facts) {
        papers.issue(new PaperOrder(kind, petition.id(), petition.currentPass(), null, Organs.BUREAU, facts));
    }
}
