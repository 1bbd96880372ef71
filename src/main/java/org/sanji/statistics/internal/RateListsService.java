package org.sanji.statistics.internal;

import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.petition.Petitions;
import org.sanji.statistics.Cell;
import org.sanji.statistics.RateLists;
import org.sanji.statistics.RateQuery;
import org.sanji.statistics.RateRow;
import org.springframework.stereotype.Service;

/** Not transactional itself: a petition the user may not see answers with an exception, which must not spoil the page. */
@Service
class RateListsService implements RateLists {

    private final RateStore store;
    private final RateScope scope;
    private final RateSettings settings;
    private final Petitions petitions;

    RateListsService(RateStore store, RateScope scope, RateSettings settings, Petitions petitions) {
        this.store = store;
        this.scope = scope;
        this.settings = settings;
        this.petitions = petitions;
    }

    @Override
    public PageSlice<RateRow> page(RateQuery query, Cell cell, PageQuery page) {
        var narrow = scope.narrow(query);
        var rows = store.page(narrow, settings, cell, page).stream()
                .map(this::unmaskedIfVisible)
                .toList();
        return new PageSlice<>(rows, store.count(narrow, settings, cell));
    }

    private RateRow unmaskedIfVisible(RateStore.Found found) {
        var r = found.row();
        try {
            var p = petitions.byId(found.id());
            var petitioner = p.parties().isEmpty() ? null : p.parties().get(0).name();
            return new RateRow(
                    r.number(),
                    r.organ(),
                    r.form(),
                    r.registeredOn(),
                    r.acceptedOn(),
                    r.pass(),
                    r.dueOn(),
                    r.doneOn(),
                    r.closedOn(),
                    r.endedOn(),
                    r.repeatKind(),
                    r.cell(),
                    r.failure(),
                    r.failedOn(),
                    true,
                    petitioner,
                    p.title());
        } catch (NotFoundException | org.springframework.security.access.AccessDeniedException e) {
            return r;
        }
    }
}
