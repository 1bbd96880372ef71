package org.sanji.mediation.ui;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.mediation.OrganAnswers;
import org.sanji.mediation.RoomBookings;
import org.sanji.organization.Organs;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Track;
import org.sanji.process.PassKey;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;

/** The services behind a presenter, mocked but for those under test. */
final class Desks {

    private Desks() {}

    static MediationDesk of(OrganAnswers answers, RoomBookings rooms, LocalDateTime now) {
        return new MediationDesk(
                answers,
                mock(),
                rooms,
                mock(),
                mock(),
                mock(),
                mock(),
                mock(),
                mock(),
                mock(),
                mock(),
                mock(),
                mock(),
                mock(),
                mock(),
                mock(),
                mock(),
                mock(),
                mock(),
                mock(Organs.class),
                mock(),
                mock(),
                Clock.fixed(now.atZone(Days.ZONE).toInstant(), Days.ZONE));
    }

    static WorkItem item(TaskKey task) {
        return new WorkItem(
                UUID.randomUUID(),
                task,
                new PassKey(UUID.randomUUID(), 1),
                "RSJ",
                "LIAISON",
                null,
                Instant.EPOCH,
                null,
                0,
                null);
    }

    static PetitionView petition(Track track) {
        PetitionView petition = mock();
        var key = new PassKey(UUID.randomUUID(), 1);
        when(petition.key()).thenReturn(key);
        when(petition.id()).thenReturn(key.petitionId());
        when(petition.track()).thenReturn(track);
        when(petition.leadOrgan()).thenReturn("RSJ");
        when(petition.coOrgans()).thenReturn(List.of());
        return petition;
    }
}
