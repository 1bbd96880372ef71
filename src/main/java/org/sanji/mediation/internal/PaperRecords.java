package org.sanji.mediation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.sanji.common.Days;
import org.sanji.mediation.Adoption;
import org.sanji.mediation.DutyResult;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.OpinionDraft;
import org.sanji.petition.OutcomeKind;
import org.sanji.process.PassKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Issued papers; a row is written once and never changed. */
@Component
class PaperRecords {

    private final JdbcClient jdbc;
    private final Clock clock;

    PaperRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A paper to be kept; answer is the adoption or duty result, null for an opinion. */
    record NewPaper(
            PassKey key, OutcomeKind kind, String number, String organ, String body, String answer, String by) {}

    void add(NewPaper paper) {
        jdbc.sql("insert into issued_paper (id, petition_id, pass, kind, paper_number, organ, issued_on, body, answer,"
                        + " issued_by, issued_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(paper.key().petitionId())
                .param(paper.key().pass())
                .param(paper.kind().name())
                .param(paper.number())
                .param(paper.organ())
                .param(Days.today(clock))
                .param(paper.body())
                .param(paper.answer())
                .param(paper.by())
                .param(Rows.at(clock.instant()))
                .update();
    }

    /** Papers of a petition in order of issue; opinions come with what their pass holds. */
    List<MediationFile.Paper> of(UUID petitionId, Function<Integer, OpinionDraft> opinionOfPass) {
        return jdbc.sql("select * from issued_paper where petition_id = ? order by pass, issued_at")
                .param(petitionId)
                .query((rs, n) -> row(rs, opinionOfPass))
                .list();
    }

    private static MediationFile.Paper row(ResultSet rs, Function<Integer, OpinionDraft> opinionOfPass)
            throws SQLException {
        var kind = Rows.constant(rs, "kind", OutcomeKind.class);
        int pass = rs.getInt("pass");
        var answer = rs.getString("answer");
        return new MediationFile.Paper(
                Rows.id(rs, "id"),
                pass,
                kind,
                rs.getString("paper_number"),
                rs.getString("organ"),
                Rows.day(rs, "issued_on"),
                rs.getString("body"),
                kind == OutcomeKind.OPINION ? opinionOfPass.apply(pass) : null,
                kind == OutcomeKind.SUGGESTION_ANSWER ? Adoption.valueOf(answer) : null,
                kind == OutcomeKind.DUTY_ANSWER ? DutyResult.valueOf(answer) : null,
                rs.getString("issued_by"));
    }
}
