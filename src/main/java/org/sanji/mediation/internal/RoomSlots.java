package org.sanji.mediation.internal;

import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Half hours that are taken: the primary key makes a second booking impossible, whichever node tries. */
@Component
class RoomSlots {

    private final JdbcClient jdbc;

    RoomSlots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes every half hour of the stretch.
     *
     * @throws RuleViolation {@code room-taken} when a committed booking holds one
     * @throws OptimisticLockingFailureException when another one is being made at this moment; the use case is repeated
     *     in a new transaction (the failed insert has ended this one on PostgreSQL) and then finds it committed
     */
    void take(String room, Stretch stretch, UUID bookingId) {
        int taken = jdbc.sql(
                        "select count(*) from room_slot where room_code = ? and slot_start >= ? and slot_start < ?")
                .params(room, Rows.at(stretch.start()), Rows.at(stretch.end()))
                .query(Integer.class)
                .single();
        RuleViolation.unless(taken == 0, "room-taken");
        try {
            for (var slot : stretch.slots()) {
                jdbc.sql("insert into room_slot (room_code, slot_start, booking_id) values (?, ?, ?)")
                        .params(room, Rows.at(slot), bookingId)
                        .update();
            }
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException("room " + room, e);
        }
    }

    void free(UUID bookingId) {
        jdbc.sql("delete from room_slot where booking_id = ?").param(bookingId).update();
    }
}
