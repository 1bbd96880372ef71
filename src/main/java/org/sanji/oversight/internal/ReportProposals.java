package org.sanji.oversight.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanji.common.Texts;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.MediationFiles;
import org.sanji.mediation.OpinionDraft;
import org.sanji.oversight.ReportKind;
import org.sanji.oversight.ReportText;
import org.sanji.petition.PetitionView;
import org.sanji.petition.RequestView;
import org.springframework.stereotype.Component;

/** What the case already says, so that nobody types it again: facts, answer per request, proof of service. */
@Component
class ReportProposals {

    private final MediationFiles files;
    private final Texts texts;

    ReportProposals(MediationFiles files, Texts texts) {
        this.files = files;
        this.texts = texts;
    }

    ReportText of(PetitionView petition, ReportKind kind) {
        var file = files.of(petition.id());
        var pass = petition.key().pass();
        var paper = file.papers().stream().filter(p -> p.pass() == pass).reduce((a, b) -> b);
        if (kind == ReportKind.INTERIM) {
            return new ReportText(progress(petition, file), "", "", "");
        }
        return new ReportText(
                paper.map(MediationFile.Paper::opinion).map(OpinionDraft::facts).orElse(""),
                results(petition, file, paper),
                "",
                service(file, pass));
    }

    /** The sessions held so far. */
    private String progress(PetitionView petition, MediationFile file) {
        return file.sessions().stream()
                .filter(s -> s.pass() == petition.key().pass())
                .map(s -> texts.get(
                        "report.progress.session",
                        s.heldAt().toLocalDate().toString(),
                        texts.get("MediationLevel." + s.level()),
                        texts.get("SessionResult." + s.result())))
                .collect(Collectors.joining("\n"));
    }

    private String results(PetitionView petition, MediationFile file, Optional<MediationFile.Paper> paper) {
        var agreement = file.agreements().stream()
                .filter(a -> a.pass() == petition.key().pass())
                .reduce((a, b) -> b);
        if (agreement.isPresent()) {
            return texts.get(
                    "report.result.agreement",
                    agreement.get().signedOn().toString(),
                    agreement.get().terms());
        }
        if (paper.isEmpty()) {
            return texts.get("report.result.state", texts.get("PetitionState." + petition.state()));
        }
        var opinion = paper.get().opinion();
        return opinion == null ? paper.get().text() : answers(petition.requests(), opinion.items());
    }

    private String answers(List<RequestView> requests, List<OpinionDraft.Item> items) {
        Map<UUID, OpinionDraft.Item> byRequest = new HashMap<>();
        items.forEach(i -> byRequest.put(i.requestId(), i));
        return requests.stream()
                .filter(r -> byRequest.containsKey(r.id()))
                .map(r -> texts.get(
                        "report.result.request",
                        r.position(),
                        r.text(),
                        texts.get("OpinionAnswer." + byRequest.get(r.id()).answer()),
                        byRequest.get(r.id()).text()))
                .collect(Collectors.joining("\n"));
    }

    private String service(MediationFile file, int pass) {
        return file.services().stream()
                .filter(s -> s.pass() == pass)
                .reduce((a, b) -> b)
                .map(s -> texts.get(
                        "report.service",
                        s.servedOn().toString(),
                        texts.get("ServiceMethod." + s.method()),
                        s.receiver() == null ? "" : s.receiver(),
                        s.proof() == null ? "" : s.proof()))
                .orElse("");
    }
}
