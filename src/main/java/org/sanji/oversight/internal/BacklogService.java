package org.sanji.oversight.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.oversight.Backlog;
import org.sanji.oversight.BacklogBand;
import org.sanji.oversight.BacklogCounts;
import org.sanji.oversight.BacklogFilter;
import org.sanji.oversight.BacklogRow;
import org.sanji.oversight.internal.InstructionScope.Where;
import org.sanji.petition.Petitions;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link Backlog} inside the acting user's scope. */
@Service
@Transactional(readOnly = true)
class BacklogService implements Backlog {

    private final BacklogQueries queries;
    private final BacklogScope scope;
    private final BacklogRules rules;
    private final Petitions petitions;
    private final CurrentUser user;

    BacklogService(
            BacklogQueries queries, BacklogScope scope, BacklogRules rules, Petitions petitions, CurrentUser user) {
        this.queries = queries;
        this.scope = scope;
        this.rules = rules;
        this.petitions = petitions;
        this.user = user;
    }

    private Where within() {
        return scope.of(user.require(BacklogScope.WHO));
    }

    @Override
    public PageSlice<BacklogRow> page(BacklogFilter filter, PageQuery page) {
        return queries.page(queries.narrowed(within(), filter), page);
    }

    @Override
    public BacklogCounts counts(BacklogFilter filter) {
        return queries.counts(queries.narrowed(
                within(), new BacklogFilter(null, filter.text(), filter.organ(), filter.band(), filter.reopened())));
    }

    @Override
    public List<BacklogBand> bands() {
        return rules.bands();
    }

    @Override
    public List<Figure> byBand(BacklogFilter filter) {
        return queries.byBand(queries.narrowed(
                within(), new BacklogFilter(filter.show(), filter.text(), filter.organ(), null, filter.reopened())));
    }

    @Override
    public List<Figure> byOrgan(BacklogFilter filter) {
        return queries.byOrgan(queries.narrowed(
                within(), new BacklogFilter(filter.show(), filter.text(), null, filter.band(), filter.reopened())));
    }

    @Override
    public Optional<BacklogRow> of(UUID petitionId) {
        petitions.requireVisible(petitionId);
        return queries.ofMatter(scope.of(user.actor()), petitionId).stream().findFirst();
    }

    @Override
    public Rules rules() {
        return rules.rules();
    }
}
