package org.sanji.petition.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanji.organization.Place;

/** Names and choices of organs, townships and categories, as the views need them. */
interface OrganizationLookup {

    /** Organs that may lead: departments and townships. */
    List<Choice> handlingOrgans();

    /** Courts, procuratorate and discipline inspection: where a matter is transferred to. */
    List<Choice> transferOrgans();

    /** Organs above the bureau, which may assign a petition to it. */
    List<Choice> superiorOrgans();

    /** Last day for a superior's report on a petition registered on this day, when its letter names none. */
    LocalDate reportDue(LocalDate day);

    List<Choice> townships();

    /** Found by name, pinyin, initials or code. */
    List<Choice> categories(String text, int limit);

    Optional<Choice> category(String code);

    /** The same as lines in three levels. */
    List<CategoryLine> categoryLines(String text, int limit);

    Optional<CategoryLine> categoryLine(String code);

    /** What the keyword rules propose for this text, the best first. */
    List<CategoryLine> proposedCategories(String text, int limit);

    /** Villages and townships by name, pinyin or initials. */
    List<Place> places(String text, int limit);

    /** The place of a stored township and village; the township as a whole for no village. */
    Optional<Place> place(String township, String village);

    /** What the keyword rules propose for this text. */
    Optional<Choice> proposedCategory(String text);

    /** The organ's name, the code itself when unknown, a dash for null. */
    String organ(String code);

    String township(String code);

    /** Why a date is what it is: the rule, the day it counts from, and the article. */
    String why(org.sanji.petition.DueView due);

    /** The same for a task of the petition's page. */
    String why(org.sanji.process.TaskKey task, org.sanji.petition.MediationLevel level, LocalDate dueOn);

    /** The rule of a clock in short: length, unit, article or house rule. */
    String rule(org.sanji.deadline.ClockKind clock);

    /** Name of the leader in charge of an organ. */
    String leaderOf(String organ);

    /** A person's name by username. */
    String person(String username);

    /** Last day on which an organ that accepted on this day would have to answer. */
    LocalDate answerDue(LocalDate day);
}
