package org.sanji.mediation.internal;

import java.util.UUID;
import java.util.stream.Stream;
import org.sanji.mediation.Conflicts;
import org.sanji.petition.Petitions;
import org.sanji.petition.Recusals;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.security.User;
import org.sanji.security.Users;
import org.springframework.stereotype.Service;

/** {@link Conflicts} over {@link Recusals}, which decide what a person sees. */
@Service
class ConflictsService implements Conflicts {

    private final CurrentUser user;
    private final Users users;
    private final Petitions petitions;
    private final Recusals recusals;

    ConflictsService(CurrentUser user, Users users, Petitions petitions, Recusals recusals) {
        this.user = user;
        this.users = users;
        this.petitions = petitions;
        this.recusals = recusals;
    }

    @Override
    public void declare(UUID petitionId, String reason) {
        recusals.declare(petitionId, reason);
    }

    @Override
    public boolean declared(UUID petitionId) {
        return recusals.recused(petitionId, user.actor().username());
    }

    @Override
    public void lift(UUID petitionId, long declaration, String reason) {
        recusals.lift(petitionId, declaration, reason);
    }

    @Override
    public Remaining remaining(UUID petitionId) {
        var organ = petitions.byId(petitionId).leadOrgan();
        if (organ == null) {
            return new Remaining(0, 0, 0);
        }
        long recused = recusals.of(petitionId).stream()
                .filter(r -> r.stands() && organ.equals(r.organ()))
                .count();
        var heads = left(petitionId, organ, Role.DEPARTMENT_HEAD);
        long acting = Stream.of(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD)
                .flatMap(role -> left(petitionId, organ, role))
                .map(User::username)
                .distinct()
                .count();
        return new Remaining((int) recused, (int) acting, (int) heads.count());
    }

    private Stream<User> left(UUID petitionId, String organ, Role role) {
        return users.colleagues(role, organ).stream().filter(u -> !recusals.recused(petitionId, u.username()));
    }
}
