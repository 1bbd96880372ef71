package org.sanji.organization.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sanji.common.AuditEntry;
import org.sanji.common.Days;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.organization.AbsenceForm;
import org.sanji.organization.AbsenceView;
import org.sanji.organization.Absences;
import org.sanji.organization.AbsencesChanged;
import org.sanji.organization.Organs;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.security.User;
import org.sanji.security.Users;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** {@link Absences} over {@link AbsenceRows}. */
@Service
class AbsenceService implements Absences {

    /** A technical bound, one row a day: who is away longer gets another entry. */
    private static final int MOST_DAYS = 366;

    private static final int REASON = 500;
    private static final int SHOWN_MONTHS = 12;

    private final AbsenceRows rows;
    private final Users users;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AbsenceService(
            AbsenceRows rows,
            Users users,
            CurrentUser currentUser,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.users = users;
        this.currentUser = currentUser;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<AbsenceView> visible() {
        var actor = currentUser.actor();
        var mine = people().stream().map(User::username).toList();
        var names = mine.isEmpty() ? List.of(actor.username()) : mine;
        return rows.of(names, actor.username(), today().minusMonths(SHOWN_MONTHS)).stream()
                .map(a -> view(a, names.contains(a.username())))
                .toList();
    }

    @Override
    public List<User> people() {
        var actor = currentUser.actor();
        var people = new ArrayList<User>();
        users.find(actor.username())
                .filter(u -> SubstituteRule.concerns(u.roles()))
                .ifPresent(people::add);
        if (actor.has(Role.DEPARTMENT_HEAD)) {
            staff(actor.organ(), Role.DEPARTMENT_HEAD, Role.LIAISON, Role.HANDLER)
                    .forEach(people::add);
        }
        if (actor.has(Role.TRIAGE_OFFICER) && Organs.BUREAU.equals(actor.organ())) {
            staff(Organs.BUREAU, Role.LEADER).forEach(people::add);
        }
        return people.stream().filter(firstOf(User::username)).toList();
    }

    @Override
    public List<User> substitutes(String username, LocalDate from, LocalDate to) {
        var absent = person(username);
        return staff(absent.organ(), Role.LEADER, Role.DEPARTMENT_HEAD, Role.LIAISON, Role.HANDLER)
                .filter(firstOf(User::username))
                .filter(u -> SubstituteRule.fits(absent, u.username(), u.organ(), u.roles()))
                .filter(u -> from == null || to == null || !rows.away(u.username(), from, to))
                .toList();
    }

    @Override
    public UUID enter(AbsenceForm form) {
        var actor = currentUser.actor();
        var absent = person(form.username());
        check(form);
        var substitute = form.substitute() == null
                ? null
                : users.find(form.substitute()).filter(User::enabled).orElse(null);
        RuleViolation.unless(
                substitute != null
                        && SubstituteRule.fits(absent, substitute.username(), substitute.organ(), substitute.roles()),
                "absence-substitute");
        RuleViolation.unless(
                !rows.away(substitute.username(), form.from(), form.to()),
                "absence-substitute-away",
                substitute.displayName());
        var id = UUID.randomUUID();
        var clean = new AbsenceForm(form.username(), form.from(), form.to(), form.substitute(), blankToNull(form));
        try {
            transaction.executeWithoutResult(status -> {
                rows.add(id, clean, absent.organ(), actor.username(), clock.instant());
                audit(
                        "enter-absence",
                        absent.username(),
                        Map.of(
                                "from", clean.from().toString(),
                                "to", clean.to().toString(),
                                "substitute", clean.substitute()));
            });
        } catch (DataIntegrityViolationException overlapping) {
            throw new RuleViolation("absence-overlaps", absent.displayName());
        }
        return id;
    }

    @Override
    public void comeBack(UUID id) {
        var actor = currentUser.actor();
        var stored = rows.find(id)
                .filter(a -> mayEnter(a.username()))
                .orElseThrow(() -> new NotFoundException("absence " + id));
        transaction.executeWithoutResult(status -> {
            if (!rows.end(id, today(), actor.username(), clock.instant())) {
                throw new StaleActionException("absence " + id);
            }
            audit("end-absence", stored.username(), Map.of("back", today().toString()));
        });
    }

    @Override
    public List<AbsenceView> standingIn() {
        return rows.standing(currentUser.actor().username(), today()).stream()
                .map(a -> view(a, false))
                .toList();
    }

    private void check(AbsenceForm form) {
        RuleViolation.unless(
                form.from() != null && form.to() != null && !form.to().isBefore(form.from()), "absence-days");
        RuleViolation.unless(!form.from().isBefore(today()), "absence-past");
        RuleViolation.unless(
                ChronoUnit.DAYS.between(form.from(), form.to()) < MOST_DAYS, "absence-too-long", MOST_DAYS);
    }

    private static String blankToNull(AbsenceForm form) {
        if (form.reason() == null || form.reason().isBlank()) {
            return null;
        }
        var reason = form.reason().strip();
        return reason.substring(0, Math.min(REASON, reason.length()));
    }

    private void audit(String action, String username, Map<String, String> details) {
        events.publishEvent(AuditEntry.ofUser(username, action, details));
        events.publishEvent(new AbsencesChanged(username));
    }

    private boolean mayEnter(String username) {
        return people().stream().anyMatch(u -> u.username().equals(username));
    }

    /** Somebody for whom the acting user may enter an absence; for others there is nobody of that name. */
    private User person(String username) {
        return people().stream()
                .filter(u -> u.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("account " + username));
    }

    private Stream<User> staff(String organ, Role... roles) {
        return Stream.of(roles).flatMap(role -> users.colleagues(role, organ).stream());
    }

    private static <T> Predicate<T> firstOf(java.util.function.Function<T, String> key) {
        var seen = new java.util.HashSet<String>();
        return t -> seen.add(key.apply(t));
    }

    private LocalDate today() {
        return Days.today(clock);
    }

    private AbsenceView view(AbsenceRows.Stored a, boolean mayEnter) {
        var today = today();
        boolean over = a.to().isBefore(today) || a.backOn() != null;
        var state = over
                ? AbsenceView.State.OVER
                : a.from().isAfter(today) ? AbsenceView.State.COMING : AbsenceView.State.NOW;
        return new AbsenceView(
                a.id(),
                a.username(),
                users.displayName(a.username()),
                a.from(),
                a.to(),
                a.backOn(),
                a.substitute(),
                users.displayName(a.substitute()),
                a.reason(),
                users.displayName(a.enteredBy()),
                state,
                state == AbsenceView.State.NOW && rows.away(a.substitute(), today, today),
                mayEnter && !over);
    }
}
