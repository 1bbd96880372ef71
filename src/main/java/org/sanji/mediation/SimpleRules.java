package org.sanji.mediation;

import java.util.List;
import java.util.Set;
import org.sanji.petition.Purpose;

/**
 * Numbers and proposals of {@code config/simple.yml}.
 *
 * @param jointFromPersons persons concerned from which a petition is joint
 * @param disagreeDays days after closure in which the petitioner may ask for the normal procedure
 * @param categories codes or beginnings of codes
 */
public record SimpleRules(int jointFromPersons, int disagreeDays, Set<Purpose> purposes, List<String> categories) {

    public SimpleRules {
        purposes = Set.copyOf(purposes);
        categories = List.copyOf(categories);
    }
}
