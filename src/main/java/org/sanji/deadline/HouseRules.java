package org.sanji.deadline;

/**
 * Numbers that the law does not fix ({@code config/deadlines.yml}, {@code house}), all at least 1.
 *
 * @param observationWindowDays days after closure in which a return undoes a one-time closure
 * @param sameWeekDays days within which the same matter by another way is 同事多头
 * @param failedSessionsToGoUp failed sessions of one level after which the case goes up
 * @param jointPetitionLargePersons persons concerned from which a joint petition is large (level 3)
 * @param warnDaysBefore days before the due date from which the light is amber
 * @param similarMonths how far back the desk looks for similar matters
 * @param smallNumber below this many cases no rate and no rank is shown
 * @param backlogAgeDays days open after which a matter is backlog
 * @param backlogReopenings reopenings beyond which a matter is backlog
 */
public record HouseRules(
        int observationWindowDays,
        int sameWeekDays,
        int failedSessionsToGoUp,
        int jointPetitionLargePersons,
        int warnDaysBefore,
        int similarMonths,
        int smallNumber,
        int backlogAgeDays,
        int backlogReopenings) {}
