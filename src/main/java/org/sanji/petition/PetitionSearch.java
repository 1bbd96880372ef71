package org.sanji.petition;

import java.util.List;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;

/**
 * Finds petitions by number, last digits, name, phone, ID number or words, among those that the acting user may see.
 * Accusations are never found (Arts 30, 46): named officers have a list of their own. Names, phones and ID numbers are
 * looked up only for those who may act on petitions; a look-up by phone or ID number is audited, without the value.
 */
public interface PetitionSearch {

    /** Hits counted at most; a total above this says "more than". */
    int COUNTED = 1000;

    /** The first eight while typing; a phone number is looked up only when it is a complete mobile or area number. */
    List<SearchHit> quick(String text);

    /** All hits, newest first; the total is exact up to {@link #COUNTED}, above it it is one more. */
    PageSlice<SearchHit> page(String text, PageQuery page);
}
