package org.sanji.mediation.internal;

import java.util.List;
import java.util.UUID;
import org.sanji.common.NotFoundException;
import org.sanji.mediation.HearingHost;
import org.sanji.mediation.HearingKind;
import org.sanji.mediation.HearingView;
import org.sanji.petition.Petitions;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Component;

/** Finds the host of a hearing and asks it who may do what. */
@Component
class HearingHosts {

    private final List<HearingHost> hosts;
    private final HearingRows rows;
    private final Petitions petitions;
    private final CurrentUser user;

    HearingHosts(List<HearingHost> hosts, HearingRows rows, Petitions petitions, CurrentUser user) {
        this.hosts = List.copyOf(hosts);
        this.rows = rows;
        this.petitions = petitions;
        this.user = user;
    }

    HearingHost of(HearingKind kind) {
        return hosts.stream()
                .filter(host -> host.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody holds hearings of kind " + kind));
    }

    List<HearingHost> all() {
        return hosts;
    }

    HearingView visible(UUID id) {
        var hearing = rows.find(id).orElseThrow(() -> new NotFoundException("hearing " + id));
        petitions.requireVisible(hearing.petitionId());
        return hearing;
    }

    boolean mayConduct(HearingView hearing) {
        return of(hearing.kind()).mayConduct(hearing.petitionId(), hearing.subject());
    }

    HearingView conducted(UUID id) {
        var hearing = visible(id);
        if (!mayConduct(hearing)) {
            throw new NotFoundException("hearing " + id);
        }
        return hearing;
    }

    /** A petitioner without an account comes to the hall. */
    boolean mayChallenge(HearingView hearing) {
        return user.actor().has(Role.RECEPTIONIST, Role.TRIAGE_OFFICER) || mayConduct(hearing);
    }
}
