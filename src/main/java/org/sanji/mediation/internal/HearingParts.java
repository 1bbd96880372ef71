package org.sanji.mediation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.ChallengeForm;
import org.sanji.mediation.HearingForm;
import org.sanji.mediation.HearingMinutes;
import org.sanji.mediation.HearingView;
import org.sanji.mediation.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Members, parties, evidence, changes and challenges of hearings; a member stands back, none is taken away. */
@Component
class HearingParts {

    private static final String SEPARATOR = "\n";

    private final JdbcClient jdbc;

    HearingParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param first position of the first; replaces: ids of those who stood back, or null */
    void members(UUID hearing, List<HearingForm.Member> members, int first, List<UUID> replaces) {
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            jdbc.sql("insert into hearing_member (id, hearing_id, position_no, name, post, chair, replaces)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .param(UUID.randomUUID())
                    .param(hearing)
                    .param(first + i)
                    .param(Input.required(member.name(), 100, "hearing-member-incomplete"))
                    .param(Input.required(member.post(), Input.LINE, "hearing-member-incomplete"))
                    .param(member.chair())
                    .param(replaces == null ? null : replaces.get(i))
                    .update();
        }
    }

    void standBack(List<UUID> members, LocalDate on) {
        members.forEach(id -> jdbc.sql("update hearing_member set stood_back_on = ? where id = ?")
                .params(on, id)
                .update());
    }

    List<HearingView.Member> members(UUID hearing) {
        return jdbc.sql("select * from hearing_member where hearing_id = ? order by position_no")
                .param(hearing)
                .query((rs, n) -> new HearingView.Member(
                        Rows.id(rs, "id"),
                        rs.getString("name"),
                        rs.getString("post"),
                        rs.getBoolean("chair"),
                        Rows.day(rs, "stood_back_on")))
                .list();
    }

    void parties(UUID hearing, List<HearingForm.Party> parties) {
        for (int i = 0; i < parties.size(); i++) {
            jdbc.sql("insert into hearing_party (hearing_id, position_no, name, side) values (?, ?, ?, ?)")
                    .param(hearing)
                    .param(i)
                    .param(Input.required(parties.get(i).name(), 100, "hearing-party-incomplete"))
                    .param(parties.get(i).side().name())
                    .update();
        }
    }

    List<HearingForm.Party> parties(UUID hearing) {
        return jdbc.sql("select name, side from hearing_party where hearing_id = ? order by position_no")
                .param(hearing)
                .query((rs, n) -> new HearingForm.Party(rs.getString("name"), Rows.constant(rs, "side", Side.class)))
                .list();
    }

    void evidence(UUID hearing, List<HearingMinutes.Evidence> evidence) {
        for (int i = 0; i < evidence.size(); i++) {
            jdbc.sql("insert into hearing_evidence (hearing_id, position_no, given_by, what) values (?, ?, ?, ?)")
                    .param(hearing)
                    .param(i)
                    .param(Input.required(evidence.get(i).by(), 100, "hearing-evidence-incomplete"))
                    .param(Input.required(evidence.get(i).what(), 1000, "hearing-evidence-incomplete"))
                    .update();
        }
    }

    List<HearingMinutes.Evidence> evidence(UUID hearing) {
        return jdbc.sql("select given_by, what from hearing_evidence where hearing_id = ? order by position_no")
                .param(hearing)
                .query((rs, n) -> new HearingMinutes.Evidence(rs.getString("given_by"), rs.getString("what")))
                .list();
    }

    /** Keeps the time and place that no longer hold. */
    void moved(HearingView before, String reason, String by, LocalDate on) {
        jdbc.sql("insert into hearing_move (hearing_id, starts_at, place, reason, moved_by, moved_on)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(before.id(), Rows.at(before.start()), before.place(), reason, by, on)
                .update();
    }

    List<HearingView.Move> moves(UUID hearing) {
        return jdbc.sql("select * from hearing_move where hearing_id = ? order by seq")
                .param(hearing)
                .query((rs, n) -> new HearingView.Move(
                        Rows.local(rs, "starts_at"),
                        rs.getString("place"),
                        rs.getString("reason"),
                        rs.getString("moved_by"),
                        Rows.day(rs, "moved_on")))
                .list();
    }

    void challenge(UUID hearing, ChallengeForm form, List<String> names, String by, LocalDate on) {
        jdbc.sql("insert into hearing_challenge (id, hearing_id, raised_by, members, reason, raised_on, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), hearing, form.by(), String.join(SEPARATOR, names), form.reason(), on, by)
                .update();
    }

    void decide(UUID challenge, boolean upheld, String ruling, String by, LocalDate on) {
        int decided = jdbc.sql("update hearing_challenge set upheld = ?, ruling = ?, decided_by = ?, decided_on = ?"
                        + " where id = ? and upheld is null")
                .params(upheld, ruling, by, on, challenge)
                .update();
        RuleViolation.unless(decided == 1, "hearing-challenge-decided");
    }

    List<HearingView.Challenge> challenges(UUID hearing) {
        return jdbc.sql("select * from hearing_challenge where hearing_id = ? order by seq")
                .param(hearing)
                .query((rs, n) -> new HearingView.Challenge(
                        Rows.id(rs, "id"),
                        rs.getString("raised_by"),
                        List.of(rs.getString("members").split(SEPARATOR)),
                        rs.getString("reason"),
                        Rows.day(rs, "raised_on"),
                        rs.getObject("upheld", Boolean.class),
                        rs.getString("ruling"),
                        rs.getString("decided_by"),
                        Rows.day(rs, "decided_on")))
                .list();
    }
}
