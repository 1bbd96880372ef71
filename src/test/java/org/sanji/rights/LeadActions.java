package org.sanji.rights;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.petition.PetitionSearch;
import org.sanji.petition.SearchHit;
import org.sanji.testing.Cases;
import org.springframework.context.ApplicationContext;

/** The calls of the header's search, of corrections, reading lists and instructions. */
final class LeadActions {

    private static final PageQuery ALL = PageQuery.first(1000);

    private final ApplicationContext context;
    private final SamplePetitions petitions;
    private final Cases cases;

    private LeadActions(ApplicationContext context, SamplePetitions petitions) {
        this.context = context;
        this.petitions = petitions;
        this.cases = context.getBean(Cases.class);
    }

    static void register(Map<String, Consumer<String>> calls, ApplicationContext context, SamplePetitions petitions) {
        var actions = new LeadActions(context, petitions);
        actions.search(calls);
    }

    private UUID id(String object) {
        return petitions.id(object);
    }

    private static void found(boolean found) {
        if (!found) {
            throw new NotFoundException("list");
        }
    }

    private void search(Map<String, Consumer<String>> calls) {
        var search = context.getBean(PetitionSearch.class);
        calls.put("PetitionSearch.quick", o -> among(o, search.quick(number(o))));
        calls.put(
                "PetitionSearch.page", o -> among(o, search.page(number(o), ALL).items()));
    }

    private String number(String object) {
        return cases.view(id(object)).number();
    }

    private void among(String object, List<SearchHit> hits) {
        found(hits.stream().anyMatch(h -> h.id().equals(id(object))));
    }
}
