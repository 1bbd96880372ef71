package org.sanji.worklist.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanji.common.AuditEntry;
import org.sanji.common.Days;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Petitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.NamedHandler;
import org.sanji.process.NamedHandlers;
import org.sanji.process.UseCase;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.security.StandIns;
import org.sanji.security.Users;
import org.sanji.worklist.CaseHandlers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** {@link CaseHandlers} over {@link NamedHandlers}: who may name whom, timeline, audit. */
@Service
class CaseHandlersService implements CaseHandlers {

    private static final int REASON = 500;

    private final NamedHandlers handlers;
    private final HandlerPeople people;
    private final Petitions petitions;
    private final CaseTransitions transitions;
    private final TaskQueries queries;
    private final UseCase useCase;
    private final CurrentUser user;
    private final Users users;
    private final StandIns standIns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseHandlersService(
            NamedHandlers handlers,
            HandlerPeople people,
            Petitions petitions,
            CaseTransitions transitions,
            TaskQueries queries,
            UseCase useCase,
            CurrentUser user,
            Users users,
            StandIns standIns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.handlers = handlers;
        this.people = people;
        this.petitions = petitions;
        this.transitions = transitions;
        this.queries = queries;
        this.useCase = useCase;
        this.user = user;
        this.users = users;
        this.standIns = standIns;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public HandlerView of(UUID petitionId) {
        var actor = staff();
        var petition = own(petitionId, actor);
        var organ = actor.organ();
        var current = handlers.current(petition.id(), organ);
        boolean open = petition.state().isOpen();
        boolean chief = actor.has(Role.LIAISON, Role.DEPARTMENT_HEAD);
        boolean mine = current.filter(h -> isMine(actor, h)).isPresent();
        return new HandlerView(
                current.map(NamedHandler::id).orElse(null),
                current.map(NamedHandler::username).orElse(null),
                current.map(h -> users.displayName(h.username())).orElse(null),
                current.filter(h -> !canAct(h, petition)).isPresent(),
                mine,
                open && (chief || mine),
                open && (chief ? current.isPresent() && !mine : current.isEmpty()),
                handlers.history(petition.id(), organ).stream().map(this::line).toList());
    }

    private boolean canAct(NamedHandler handler, PetitionView petition) {
        return users.find(handler.username())
                .filter(u -> people.works(u, handler.organ()))
                .filter(u -> handlers.admits(u.toActor(), petition.key(), handler.organ()))
                .isPresent();
    }

    private Line line(NamedHandler h) {
        return new Line(
                users.displayName(h.username()),
                users.displayName(h.namedBy()),
                Days.dayOf(h.namedAt()),
                h.endedAt() == null ? null : Days.dayOf(h.endedAt()),
                h.reason(),
                h.endReason());
    }

    @Override
    public List<Candidate> candidates(UUID petitionId) {
        var actor = staff();
        var petition = own(petitionId, actor);
        return colleagues().stream()
                .filter(c -> handlers.admits(c.user().toActor(), petition.key(), actor.organ()))
                .toList();
    }

    @Override
    public List<Candidate> colleagues() {
        return people.of(staff().organ());
    }

    @Override
    public void assign(UUID petitionId, UUID seen, String username, String reason) {
        var why = tidy(reason);
        useCase.run(() -> {
            var actor = staff();
            var petition = open(petitionId, actor);
            var current = unchanged(petition, actor, seen);
            if (!actor.has(Role.LIAISON, Role.DEPARTMENT_HEAD)) {
                RuleViolation.unless(current.filter(h -> isMine(actor, h)).isPresent(), "handler-not-yours");
                RuleViolation.unless(why != null, "handler-reason");
            }
            change(petition, actor, current, username, why);
        });
    }

    @Override
    public void takeOver(UUID petitionId, UUID seen) {
        useCase.run(() -> {
            var actor = staff();
            var petition = open(petitionId, actor);
            var current = unchanged(petition, actor, seen);
            RuleViolation.unless(
                    current.isEmpty() || actor.has(Role.LIAISON, Role.DEPARTMENT_HEAD), "handler-not-yours");
            change(petition, actor, current, actor.username(), null);
        });
    }

    @Override
    public void giveBack(UUID petitionId, UUID seen, String reason) {
        var why = tidy(reason);
        RuleViolation.unless(why != null, "handler-reason");
        useCase.run(() -> {
            var actor = staff();
            var petition = open(petitionId, actor);
            var current = unchanged(petition, actor, seen);
            RuleViolation.unless(current.isPresent(), "handler-none");
            RuleViolation.unless(
                    actor.has(Role.LIAISON, Role.DEPARTMENT_HEAD)
                            || current.filter(h -> isMine(actor, h)).isPresent(),
                    "handler-not-yours");
            change(petition, actor, current, null, why);
        });
    }

    @Override
    public List<Result> assignAll(List<Pick> picks, String username, String reason) {
        staff();
        var once = new LinkedHashMap<UUID, Pick>();
        picks.forEach(pick -> once.putIfAbsent(pick.petitionId(), pick));
        var results = new ArrayList<Result>();
        for (var pick : once.values()) {
            var number = petitions.byId(pick.petitionId()).number();
            try {
                assign(pick.petitionId(), pick.seen(), username, reason);
                results.add(new Result(number, null, List.of()));
            } catch (RuleViolation refused) {
                results.add(new Result(number, refused.messageKey(), List.of(refused.args())));
            } catch (NotFoundException gone) {
                results.add(new Result(number, "error.not-found", List.of()));
            }
        }
        return results;
    }

    /** Ends the present entry and adds the next, with timeline and audit. */
    private void change(
            PetitionView petition, Actor actor, Optional<NamedHandler> before, String username, String reason) {
        var organ = actor.organ();
        if (username != null) {
            RuleViolation.unless(
                    before.filter(h -> h.username().equals(username)).isEmpty(),
                    "handler-same",
                    users.displayName(username));
            var next = users.find(username)
                    .filter(u -> people.works(u, organ))
                    .orElseThrow(() -> new RuleViolation("handler-unfit"));
            RuleViolation.unless(
                    handlers.admits(next.toActor(), petition.key(), organ), "handler-conflict", next.displayName());
        }
        handlers.change(petition.id(), organ, before.map(NamedHandler::id).orElse(null), username, reason);
        var kind = username == null ? TimelineKind.HANDLER_ENDED : TimelineKind.HANDLER_NAMED;
        var who = username == null ? before.orElseThrow().username() : username;
        transitions.record(
                petition.key(),
                kind,
                Days.today(clock),
                false,
                organ,
                users.displayName(who),
                reason == null ? "" : reason);
        if (username != null) {
            queries.forgetSeen(petition.id(), organ, username);
        }
        audit(petition, organ, before, username);
    }

    private void audit(PetitionView petition, String organ, Optional<NamedHandler> before, String username) {
        var details = new HashMap<>(Map.of("organ", organ));
        before.ifPresent(h -> details.put("before", h.username()));
        if (username != null) {
            details.put("handler", username);
        }
        events.publishEvent(AuditEntry.ofPetition(petition.id(), "name-handler", details));
    }

    /** What the user saw must still hold; else the sentence names who was faster. */
    private Optional<NamedHandler> unchanged(PetitionView petition, Actor actor, UUID seen) {
        var current = handlers.current(petition.id(), actor.organ());
        if (!current.map(NamedHandler::id).equals(Optional.ofNullable(seen))) {
            throw current.map(h -> new RuleViolation(
                            "handler-meanwhile", users.displayName(h.namedBy()), users.displayName(h.username())))
                    .orElseGet(() -> new RuleViolation("handler-meanwhile-none"));
        }
        return current;
    }

    private boolean isMine(Actor actor, NamedHandler handler) {
        return standIns.names(actor).contains(handler.username());
    }

    private Actor staff() {
        return user.require(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD);
    }

    /** A petition that the actor's organ leads or helps with; former leads have no handler any more. */
    private PetitionView own(UUID petitionId, Actor actor) {
        var petition = petitions.byId(petitionId);
        boolean own = Stream.concat(Stream.ofNullable(petition.leadOrgan()), petition.coOrgans().stream())
                .anyMatch(organ -> organ.equals(actor.organ()));
        if (!own || petition.sealed()) {
            throw new NotFoundException("petition " + petitionId);
        }
        return petition;
    }

    private PetitionView open(UUID petitionId, Actor actor) {
        var petition = own(petitionId, actor);
        RuleViolation.unless(petition.state().isOpen(), "handler-ended");
        return petition;
    }

    private static String tidy(String reason) {
        if (reason == null || reason.isBlank()) {
            return null;
        }
        var text = reason.strip();
        return text.substring(0, Math.min(REASON, text.length()));
    }
}
