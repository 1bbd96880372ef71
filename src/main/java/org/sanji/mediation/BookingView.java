package org.sanji.mediation;

import java.time.LocalDateTime;
import java.util.UUID;
import org.sanji.petition.MediationLevel;

/** One booking of a room, in local time of the centre. */
public record BookingView(
        UUID id,
        int pass,
        String roomCode,
        String roomName,
        MediationLevel level,
        LocalDateTime start,
        LocalDateTime end,
        BookingState state) {}
