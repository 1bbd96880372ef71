package org.sanji.oversight.internal;

import java.util.Locale;
import org.sanji.common.Texts;
import org.sanji.organization.Leaders;
import org.sanji.petition.ReadingList;
import org.springframework.stereotype.Component;

/** Puts a petition with its order before the leader in charge of the organ. */
@Component
class Escalation {

    private final SupervisionRows rows;
    private final Leaders leaders;
    private final ReadingList readings;
    private final Texts texts;

    Escalation(SupervisionRows rows, Leaders leaders, ReadingList readings, Texts texts) {
        this.rows = rows;
        this.leaders = leaders;
        this.readings = readings;
        this.texts = texts;
    }

    /** As the acting supervisor, whose name stands on the leader's reading list. */
    void toLeader(CaseRow row) {
        var leader = leaders.leaderInChargeOf(row.organ());
        rows.leader(row.id(), leader.username(), leader.name());
        var note = texts.get("supervision.escalated.note", Locale.SIMPLIFIED_CHINESE, row.orderNumber());
        readings.send(row.petitionId(), leader.username(), note);
    }
}
