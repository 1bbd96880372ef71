package org.sanji.followup.internal;

import java.util.List;
import org.sanji.followup.FollowUpFile;
import org.sanji.followup.PublicPromises;
import org.sanji.followup.ReceiptKey;
import org.sanji.petition.Tracking;
import org.springframework.stereotype.Service;

/** {@link PublicPromises}: the petitioner's own agreement and opinion, nothing of what others said about them. */
@Service
class PublicPromisesService implements PublicPromises {

    private final Tracking tracking;
    private final CheckRepository checks;

    PublicPromisesService(Tracking tracking, CheckRepository checks) {
        this.tracking = tracking;
        this.checks = checks;
    }

    @Override
    public List<Promise> of(ReceiptKey key) {
        return tracking.find(key.number(), key.queryCode(), key.lastFour()).stream()
                .filter(p -> !p.sealed())
                .flatMap(p ->
                        checks
                                .findByPetitionIdOrderByPassAscFirstDueOnAscPositionNoAsc(
                                        p.key().petitionId())
                                .stream())
                .map(c -> c.view(List.of()))
                .map(PublicPromisesService::promise)
                .toList();
    }

    private static Promise promise(FollowUpFile.Check c) {
        return new Promise(c.source(), c.what(), c.performer(), c.dueOn(), c.state());
    }
}
