package org.sanji.assistance;

import java.util.List;

/**
 * What stands pointed out in a case, for the petitioner. Unscoped: asked by the tracking page after number, query code and
 * last four characters fit.
 */
public interface AssistanceOffers {

    /** @param number of the petition; empty for a number that is not there */
    List<AssistanceKind> ofNumber(String number);
}
