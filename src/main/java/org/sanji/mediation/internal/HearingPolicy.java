package org.sanji.mediation.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.WorkingCalendar;
import org.sanji.mediation.HearingForm;
import org.sanji.mediation.HearingForm.Member;
import org.sanji.mediation.HearingRules;

/** When a hearing may be held and who may sit; each refusal says what to change. */
final class HearingPolicy {

    private final WorkingCalendar calendar;
    private final HearingRules rules;
    private final Instant now;

    HearingPolicy(WorkingCalendar calendar, HearingRules rules, Instant now) {
        this.calendar = calendar;
        this.rules = rules;
        this.now = now;
    }

    /** First day on which it may be held: a working day after the days of notice. */
    LocalDate earliest() {
        return calendar.firstWorkingDayOnOrAfter(Days.dayOf(now).plusDays(rules.noticeDays()));
    }

    /** @param dueOn last day of the period that goes on meanwhile, or null */
    void time(LocalDateTime start, LocalDateTime end, LocalDate dueOn) {
        RuleViolation.unless(start != null && end != null && start.isBefore(end), "hearing-time");
        RuleViolation.unless(start.toLocalDate().equals(end.toLocalDate()), "hearing-time");
        var day = start.toLocalDate();
        RuleViolation.unless(start.atZone(Days.ZONE).toInstant().isAfter(now), "hearing-past");
        RuleViolation.unless(calendar.isWorkingDay(day), "hearing-day-off", day);
        RuleViolation.unless(
                !day.isBefore(Days.dayOf(now).plusDays(rules.noticeDays())),
                "hearing-notice-short",
                rules.noticeDays(),
                earliest());
        boolean overdue = dueOn == null || Days.dayOf(now).isAfter(dueOn);
        RuleViolation.unless(overdue || !day.isAfter(dueOn), "hearing-after-due", dueOn);
    }

    static void place(String place, String roomCode) {
        RuleViolation.unless(roomCode != null || place != null && !place.isBlank(), "hearing-place");
    }

    /**
     * An odd number, so that there is a majority; one in the chair.
     *
     * @param recused names of those who have stepped aside from the matter (Art 28)
     */
    void members(List<Member> members, Set<String> recused) {
        RuleViolation.unless(members.stream().allMatch(HearingPolicy::complete), "hearing-member-incomplete");
        RuleViolation.unless(members.size() >= rules.minMembers(), "hearing-members-few", rules.minMembers());
        RuleViolation.unless(members.size() % 2 == 1, "hearing-members-even", members.size());
        RuleViolation.unless(members.stream().filter(Member::chair).count() == 1, "hearing-chair");
        var names = new HashSet<String>();
        for (var member : members) {
            RuleViolation.unless(names.add(member.name().strip()), "hearing-member-twice", member.name());
            RuleViolation.unless(!recused.contains(member.name().strip()), "hearing-member-recused", member.name());
        }
    }

    private static boolean complete(Member member) {
        return filled(member.name()) && filled(member.post());
    }

    static void parties(List<HearingForm.Party> parties) {
        RuleViolation.unless(
                parties.stream().allMatch(p -> filled(p.name()) && p.side() != null), "hearing-party-incomplete");
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
