package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.sanji.common.ui.HeaderItem;
import org.sanji.petition.PetitionSearch;

/** Puts the search into the header of everybody who may read petitions. */
@org.springframework.stereotype.Component
class SearchHeaderItem implements HeaderItem {

    private final PetitionSearch search;
    private final OrganizationLookup lookup;

    SearchHeaderItem(PetitionSearch search, OrganizationLookup lookup) {
        this.search = search;
        this.lookup = lookup;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Set<String> roles() {
        return Set.of(SearchView.class.getAnnotation(RolesAllowed.class).value());
    }

    @Override
    public Component create() {
        return new SearchBox(search, lookup);
    }
}
