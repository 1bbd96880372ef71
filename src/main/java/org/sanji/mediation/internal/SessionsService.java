package org.sanji.mediation.internal;

import java.time.Clock;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.SessionForm;
import org.sanji.mediation.SessionResult;
import org.sanji.mediation.Sessions;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.PassKey;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Service;

/** {@link Sessions}: checks the record, keeps it, frees the level's rooms when it is left, completes the task. */
@Service
class SessionsService implements Sessions {

    private final UseCase useCase;
    private final Tasks tasks;
    private final CaseTransitions transitions;
    private final SessionRecords sessions;
    private final BookingRepository bookings;
    private final RoomRelease rooms;
    private final LevelEnds levelEnds;
    private final AgreementRecords agreements;
    private final RoundRecords rounds;
    private final JointTaskRows invitations;
    private final House house;
    private final CurrentUser user;
    private final Clock clock;

    SessionsService(
            UseCase useCase,
            Tasks tasks,
            CaseTransitions transitions,
            SessionRecords sessions,
            BookingRepository bookings,
            RoomRelease rooms,
            LevelEnds levelEnds,
            AgreementRecords agreements,
            RoundRecords rounds,
            JointTaskRows invitations,
            House house,
            CurrentUser user,
            Clock clock) {
        this.useCase = useCase;
        this.tasks = tasks;
        this.transitions = transitions;
        this.sessions = sessions;
        this.bookings = bookings;
        this.rooms = rooms;
        this.levelEnds = levelEnds;
        this.agreements = agreements;
        this.rounds = rounds;
        this.invitations = invitations;
        this.house = house;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void record(UUID workItem, int version, SessionForm form) {
        useCase.run(() -> {
            var task = tasks.require(
                    workItem, version, TaskKey.LEVEL1_SESSION, TaskKey.LEVEL2_SESSION, TaskKey.LEVEL3_HEARING);
            var level = levelOf(task.item().task());
            SessionRules.check(form, level, task.now(), clock.instant());
            form.addedOrgans().forEach(house::requireAssignable);
            keep(task, level, form);
            tasks.complete(task, CaseData.of(CaseVariable.SESSION_RESULT, form.result()));
        });
    }

    private void keep(Tasks.Task task, MediationLevel level, SessionForm form) {
        var key = task.key();
        var place = place(key, level, form);
        int no = sessions.next(key, level);
        var by = user.actor().displayName();
        var id = sessions.add(key, level, no, task.now().leadOrgan(), place, form, by);
        if (form.result() == SessionResult.AGREED) {
            agreements.add(key, id, task.now().leadOrgan(), form.agreement());
        }
        if (form.result() == SessionResult.ADD_ORGAN) {
            invitations.invite(key, rounds.current(key) + 1, form.addedOrgans(), null, by);
        }
        if (form.result() == SessionResult.UP) {
            var cause = form.policyGap() ? LevelEnds.Cause.POLICY_GAP : LevelEnds.Cause.UP;
            levelEnds.add(key, level, cause, form.upReason());
        }
        if (form.result() != SessionResult.AGAIN && form.result() != SessionResult.ADD_ORGAN) {
            rooms.release(key);
        }
        transitions.record(
                key,
                TimelineKind.SESSION_HELD,
                form.heldAt().toLocalDate(),
                true,
                level.name(),
                String.valueOf(no),
                form.result().name());
    }

    /** Marks the booked room as used; its name is the place when none is given. */
    private String place(PassKey key, MediationLevel level, SessionForm form) {
        var given = Input.optional(form.place(), Input.LINE);
        if (form.bookingId() == null) {
            return Input.required(given, Input.LINE, "session-place");
        }
        var booking = bookings.findById(form.bookingId()).orElseThrow(() -> new RuleViolation("session-booking"));
        booking.use(key, level, clock.instant());
        bookings.saveAndFlush(booking);
        return given == null ? house.roomName(booking.roomCode()) : given;
    }

    private static MediationLevel levelOf(TaskKey task) {
        return switch (task) {
            case LEVEL1_SESSION -> MediationLevel.DEPARTMENT;
            case LEVEL2_SESSION -> MediationLevel.JOINT;
            case LEVEL3_HEARING -> MediationLevel.LEADERSHIP;
            default -> throw new IllegalArgumentException(task.id());
        };
    }
}
