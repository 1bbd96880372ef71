package org.sanji.review.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.sanji.review.RequestForm;
import org.sanji.review.ReviewChannel;
import org.sanji.review.ReviewView;

/** The request as it came, and whether it came in time. */
@Embeddable
record AskedPart(
        @Enumerated(EnumType.STRING) @Column(name = "channel") ReviewChannel channel,
        @Column(name = "received_on") LocalDate receivedOn,
        @Column(name = "postmarked_on") LocalDate postmarkedOn,
        @Column(name = "counted_on") LocalDate countedOn,
        @Column(name = "last_day_on") LocalDate lastDayOn,
        @Column(name = "provisional") Boolean provisional,
        @Column(name = "in_time") Boolean inTime,
        @Column(name = "requests") String requests,
        @Column(name = "grounds") String grounds,
        @Column(name = "late_reason") String lateReason,
        @Column(name = "recorded_by") String recordedBy,
        @Column(name = "recorded_at") Instant recordedAt) {

    static AskedPart of(RequestForm form, Timeliness time, String by, Instant at) {
        return new AskedPart(
                form.channel(),
                form.receivedOn(),
                form.postmarkedOn(),
                time.countedOn(),
                time.last().dueOn(),
                time.last().provisional(),
                time.inTime(),
                form.requests(),
                form.grounds(),
                form.lateReason(),
                by,
                at);
    }

    ReviewView.Request view() {
        return new ReviewView.Request(
                channel,
                receivedOn,
                postmarkedOn,
                countedOn,
                lastDayOn,
                provisional,
                inTime,
                requests,
                grounds,
                lateReason,
                recordedBy);
    }
}
