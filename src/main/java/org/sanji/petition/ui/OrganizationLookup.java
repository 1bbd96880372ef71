package org.sanji.petition.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Names and choices of organs, townships and categories, as the views need them. */
interface OrganizationLookup {

    /** Organs that may lead: departments and townships. */
    List<Choice> handlingOrgans();

    /** Courts, procuratorate and discipline inspection: where a matter is transferred to. */
    List<Choice> transferOrgans();

    List<Choice> townships();

    /** Found by name, pinyin, initials or code. */
    List<Choice> categories(String text, int limit);

    Optional<Choice> category(String code);

    /** What the keyword rules propose for this text. */
    Optional<Choice> proposedCategory(String text);

    /** The organ's name, the code itself when unknown, a dash for null. */
    String organ(String code);

    String township(String code);

    /** Why a date is what it is: the rule, the day it counts from, and the article. */
    String why(org.sanji.petition.DueView due);

    /** A person's name by username. */
    String person(String username);

    /** Last day on which an organ that accepted on this day would have to answer. */
    LocalDate answerDue(LocalDate day);
}
