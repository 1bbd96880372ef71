package org.sanji.oversight.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sanji.common.OrganNames;
import org.sanji.common.Texts;
import org.sanji.document.PaperFacts;
import org.sanji.document.PaperKind;
import org.sanji.document.PaperOrder;
import org.sanji.document.Papers;
import org.sanji.organization.Organs;
import org.sanji.oversight.InstructionView.Reply;
import org.sanji.oversight.ReplyKind;
import org.springframework.stereotype.Component;

/** 领导批示单: one sheet for each word of the leader; the last one carries the feedback. */
@Component
class InstructionSheets {

    private final InstructionRows rows;
    private final Papers papers;
    private final OrganNames organs;
    private final Texts texts;

    InstructionSheets(InstructionRows rows, Papers papers, OrganNames organs, Texts texts) {
        this.rows = rows;
        this.papers = papers;
        this.organs = organs;
        this.texts = texts;
    }

    void issue(InstructionRows.Row row, String leader, String words, LocalDate due) {
        issue(row, facts(row, leader, words, rows.today()).with("dueOn", due));
    }

    /** The leader took note: what was asked and all that was answered, on one sheet. */
    void issueWithFeedback(InstructionRows.Row row) {
        var facts = facts(row, row.leaderName(), row.text(), row.givenOn()).with("dueOn", row.dueOn());
        var replies = rows.replies(List.of(row.id())).getOrDefault(row.id(), List.of());
        issue(row, facts.with("feedback", replies.stream().map(this::line).collect(Collectors.joining("\n"))));
    }

    private String line(Reply reply) {
        boolean empty = reply.kind() == ReplyKind.ACCEPTED && reply.text().isEmpty();
        return texts.get(
                empty ? "instruction.sheet.read" : "instruction.sheet.reply",
                reply.by(),
                texts.of(reply.kind(), Locale.SIMPLIFIED_CHINESE),
                reply.text());
    }

    private PaperFacts facts(InstructionRows.Row row, String leader, String words, LocalDate on) {
        return PaperFacts.of("leader", leader)
                .with("toOrgan", organs.nameOf(row.organ()))
                .with("instructedOn", on)
                .with("instruction", words);
    }

    private void issue(InstructionRows.Row row, PaperFacts facts) {
        papers.issue(new PaperOrder(
                PaperKind.LEADER_INSTRUCTION,
                row.petitionId(),
                row.pass(),
                row.id().toString(),
                Organs.BUREAU,
                facts));
    }
}
