package org.sanji.organization.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sanji.common.Days;
import org.sanji.security.Actor;
import org.sanji.security.StandIns;
import org.sanji.security.User;
import org.sanji.security.Users;
import org.springframework.stereotype.Component;

/**
 * {@link StandIns} from today's absences. Whether the substitute still fits (organ, role, account) is asked each time: people
 * move.
 */
@Component
class AbsenceStandIns implements StandIns {

    private final AbsenceRows rows;
    private final Users users;
    private final Clock clock;

    AbsenceStandIns(AbsenceRows rows, Users users, Clock clock) {
        this.rows = rows;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public List<Actor> absentBehind(Actor actor) {
        if (actor.isSystem() || !SubstituteRule.concerns(actor.roles())) {
            return List.of();
        }
        var today = Days.today(clock);
        var standing = rows.standing(actor.username(), today);
        if (standing.isEmpty() || rows.away(actor.username(), today, today)) {
            return List.of();
        }
        return standing.stream()
                .map(a -> users.find(a.username()))
                .flatMap(Optional::stream)
                .filter(User::enabled)
                .filter(absent -> SubstituteRule.fits(absent, actor.username(), actor.organ(), actor.roles()))
                .map(SubstituteRule::lent)
                .toList();
    }
}
