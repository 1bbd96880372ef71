package org.sanji.rights;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sanji.common.Days;
import org.sanji.common.NotFoundException;
import org.sanji.document.IssuedPaper;
import org.sanji.document.PaperDrafts;
import org.sanji.document.PaperFiles;
import org.sanji.document.PaperKind;
import org.sanji.document.Papers;
import org.sanji.mediation.AcceptanceNotices;
import org.sanji.mediation.NoticeMethod;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.springframework.context.ApplicationContext;

/** The calls about papers: on the letter of the bureau to the organ, and on what the organ that leads drafts itself. */
final class PaperActions {

    private final PaperFiles files;
    private final PaperDrafts drafts;
    private final Papers papers;
    private final AcceptanceNotices notices;
    private final RunAs runAs;
    private final Clock clock;
    private final Function<String, UUID> petitions;

    private PaperActions(ApplicationContext context, Function<String, UUID> petitions) {
        this.files = context.getBean(PaperFiles.class);
        this.drafts = context.getBean(PaperDrafts.class);
        this.papers = context.getBean(Papers.class);
        this.notices = context.getBean(AcceptanceNotices.class);
        this.runAs = context.getBean(RunAs.class);
        this.clock = context.getBean(Clock.class);
        this.petitions = petitions;
    }

    static void into(
            Map<String, Consumer<String>> calls, ApplicationContext context, Function<String, UUID> petitions) {
        new PaperActions(context, petitions).into(calls);
    }

    private void into(Map<String, Consumer<String>> calls) {
        calls.put("PaperFiles.of", o -> files.of(id(o)));
        calls.put("PaperFiles.open", o -> files.open(paper(o)));
        calls.put("PaperFiles.serviceRecord", o -> files.serviceRecord(paper(o)));
        calls.put("PaperFiles.serve", o -> files.serve(paper(o), null));
        calls.put("PaperFiles.revoke", o -> files.revoke(paper(o), "测试：日期写错"));
        calls.put(
                "PaperFiles.ofDay",
                o -> found(files.ofDay(Days.today(clock)).stream()
                        .anyMatch(p -> p.view().paper().id().equals(paper(o)))));
        calls.put("PaperFiles.print", o -> files.print(List.of(paper(o)), false));
        calls.put("PaperDrafts.kinds", o -> found(!drafts.kinds(id(o)).isEmpty()));
        calls.put("PaperDrafts.begin", o -> drafts.begin(PaperKind.JOINT_MINUTES, id(o)));
        calls.put("PaperDrafts.replace", o -> drafts.replace(paper(o), "测试：日期写错"));
        calls.put("PaperDrafts.of", o -> drafts.of(id(o)));
        calls.put("PaperDrafts.waiting", o -> drafts.waiting());
        calls.put("PaperDrafts.byId", o -> drafts.byId(draft(o)));
        calls.put("PaperDrafts.preview", o -> drafts.preview(draft(o)));
        calls.put("PaperDrafts.save", o -> drafts.save(draft(o), 0, org.sanji.document.PaperFacts.none()));
        calls.put("PaperDrafts.submit", o -> drafts.submit(draft(o), 0));
        calls.put("PaperDrafts.giveBack", o -> drafts.giveBack(submitted(o), 1, "测试：请补充"));
        calls.put("PaperDrafts.approve", o -> drafts.approve(submitted(o), 1));
        calls.put("PaperDrafts.drop", o -> drafts.drop(draft(o), 0));
        calls.put("AcceptanceNotices.isMissing", o -> notices.isMissing(id(o)));
        calls.put("AcceptanceNotices.issue", o -> notices.issue(id(o), NoticeMethod.MAIL));
    }

    private static void found(boolean found) {
        if (!found) {
            throw new NotFoundException("list");
        }
    }

    private UUID id(String object) {
        return petitions.apply(object);
    }

    /** The last paper of the petition that is no receipt; the receipt when there is no other. */
    private UUID paper(String object) {
        return papers.of(id(object)).stream()
                .filter(IssuedPaper::stands)
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError(object + " has no paper"))
                .id();
    }

    /** A draft of the organ that leads. */
    private UUID draft(String object) {
        return runAs.as(Cases.liaisonOf(Cases.LEAD), () -> drafts.begin(PaperKind.FILE_INVENTORY, id(object)));
    }

    private UUID submitted(String object) {
        return runAs.as(Cases.liaisonOf(Cases.LEAD), () -> {
            var draft = drafts.begin(PaperKind.FILE_INVENTORY, id(object));
            drafts.submit(draft, 0);
            return draft;
        });
    }
}
