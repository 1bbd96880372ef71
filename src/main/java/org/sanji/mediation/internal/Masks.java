package org.sanji.mediation.internal;

import org.sanji.mediation.MediationFile;
import org.sanji.mediation.SessionForm;

/** Hides the names of citizens from those who do not act on a petition. */
final class Masks {

    private Masks() {}

    /** The first character and two stars. */
    static String name(String name) {
        return name == null || name.isEmpty() ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    static MediationFile.Session session(MediationFile.Session s) {
        return new MediationFile.Session(
                s.id(),
                s.pass(),
                s.level(),
                s.no(),
                s.heldAt(),
                s.place(),
                s.organ(),
                s.attendees().stream().map(Masks::attendee).toList(),
                s.conflicts(),
                s.consents().stream().map(Masks::consent).toList(),
                s.minutes(),
                s.result(),
                s.upReason(),
                s.addedOrgans(),
                s.recordedBy());
    }

    private static SessionForm.Attendee attendee(SessionForm.Attendee attendee) {
        return switch (attendee.side()) {
            case PETITIONER, OTHER_PARTY, WITNESS ->
                new SessionForm.Attendee(name(attendee.name()), attendee.side(), attendee.came());
            case ORGAN, MEDIATOR -> attendee;
        };
    }

    private static SessionForm.Consent consent(SessionForm.Consent c) {
        return new SessionForm.Consent(name(c.party()), c.side(), c.consents(), c.on(), c.how());
    }

    static MediationFile.Service service(MediationFile.Service s) {
        return new MediationFile.Service(s.pass(), s.method(), s.servedOn(), name(s.receiver()), s.proof(), s.by());
    }
}
