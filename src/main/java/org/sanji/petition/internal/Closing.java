package org.sanji.petition.internal;

import java.time.LocalDate;
import org.sanji.petition.AfterClosure;
import org.sanji.petition.TimelineKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The one way in which a pass is closed and left again, so that what comes after closure is never forgotten. */
@Component
class Closing {

    private final Journal journal;
    private final ObjectProvider<AfterClosure> after;

    Closing(Journal journal, ObjectProvider<AfterClosure> after) {
        this.journal = journal;
        this.after = after;
    }

    /** Closed on the day of service; what closes without service is closed today. */
    void close(PetitionEntity petition) {
        LocalDate served = petition.pass().servedOn();
        var on = served == null ? journal.today() : served;
        petition.close(on);
        journal.write(petition, TimelineKind.CLOSED, on, true);
        after.orderedStream().forEach(a -> a.closed(petition.key(), on));
    }

    /** Before a further pass begins. */
    void leave(PetitionEntity petition) {
        after.orderedStream().forEach(a -> a.reopened(petition.key()));
    }
}
