package org.sanji.followup.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sanji.common.AuditEntry;
import org.sanji.common.Days;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.followup.EvaluationState;
import org.sanji.followup.FollowUpFile;
import org.sanji.followup.NotInvited;
import org.sanji.followup.PublicRatings;
import org.sanji.followup.RatingChannel;
import org.sanji.followup.RatingForm;
import org.sanji.followup.RatingStanding;
import org.sanji.followup.RatingStanding.Stage;
import org.sanji.followup.ReceiptKey;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.PetitionState;
import org.sanji.petition.TimelineKind;
import org.sanji.petition.Tracking;
import org.sanji.petition.Tracking.Tracked;
import org.sanji.process.CaseData;
import org.sanji.process.CaseMessage;
import org.sanji.process.SideProcess;
import org.sanji.process.SideProcesses;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.sanji.security.NetworkAddress;
import org.sanji.security.RunAs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** {@link PublicRatings}: who has the receipt rates; who is logged in does not. */
@Service
class PublicRatingsService implements PublicRatings {

    private final Tracking tracking;
    private final AftercareRepository aftercares;
    private final RatingRows ratings;
    private final CaseTransitions transitions;
    private final SideProcesses sides;
    private final FollowUpSettings settings;
    private final UseCase useCase;
    private final CurrentUser user;
    private final RunAs runAs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublicRatingsService(
            Tracking tracking,
            AftercareRepository aftercares,
            RatingRows ratings,
            CaseTransitions transitions,
            SideProcesses sides,
            FollowUpSettings settings,
            UseCase useCase,
            CurrentUser user,
            RunAs runAs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tracking = tracking;
        this.aftercares = aftercares;
        this.ratings = ratings;
        this.transitions = transitions;
        this.sides = sides;
        this.settings = settings;
        this.useCase = useCase;
        this.user = user;
        this.runAs = runAs;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public RatingStanding standing(ReceiptKey key) {
        var petition = petitionOf(key);
        return standing(petition, aftercareOf(petition));
    }

    /** Nobody rates for a petitioner: whoever has an account is refused before anything is looked up. */
    private Tracked petitionOf(ReceiptKey key) {
        if (user.isLoggedIn()) {
            throw new AccessDeniedException("staff do not rate");
        }
        return tracking.find(key.number(), key.queryCode(), key.lastFour())
                .orElseThrow(() -> new NotFoundException("petition"));
    }

    private Optional<AftercareEntity> aftercareOf(Tracked petition) {
        return aftercares.findByPetitionIdAndPass(
                petition.key().petitionId(), petition.key().pass());
    }

    private RatingStanding standing(Tracked petition, Optional<AftercareEntity> aftercare) {
        var reason = notInvited(petition, aftercare.isPresent());
        var last = aftercare.filter(a -> reason == null && a.isRated()).flatMap(this::last);
        return new RatingStanding(
                petition.number(),
                petition.title(),
                aftercare.map(AftercareEntity::organ).orElse(petition.leadOrgan()),
                stage(petition, aftercare.orElse(null), reason),
                aftercare.map(AftercareEntity::dueOn).orElse(null),
                aftercare.map(AftercareEntity::closedOn).orElse(null),
                last.map(r -> new RatingForm(r.bureau(), r.bureauComment(), r.organ(), r.organComment()))
                        .orElse(null),
                aftercare.map(AftercareEntity::ratedOn).orElse(null),
                reason,
                petition.joinedTo());
    }

    private Optional<FollowUpFile.Rating> last(AftercareEntity aftercare) {
        return ratings.of(aftercare.id()).stream().reduce((first, second) -> second);
    }

    private Stage stage(Tracked petition, AftercareEntity aftercare, NotInvited reason) {
        if (reason != null) {
            return Stage.NOT_INVITED;
        }
        if (petition.state().isOpen()) {
            return petition.key().pass() > 1 ? Stage.AGAIN : Stage.NOT_YET;
        }
        LocalDate today = Days.today(clock);
        return aftercare.state() == EvaluationState.OPEN && aftercare.isOpen(today) ? Stage.OPEN : Stage.OVER;
    }

    /** Why it is not rated; null when it is or will be. */
    static NotInvited notInvited(Tracked petition, boolean invited) {
        return notInvited(petition.state(), petition.sealed(), petition.historic(), invited);
    }

    static NotInvited notInvited(PetitionState state, boolean sealed, boolean historic, boolean invited) {
        if (sealed) {
            return NotInvited.SEALED;
        }
        if (historic) {
            return NotInvited.HISTORIC;
        }
        if (state.isOpen()) {
            return null;
        }
        if (state == PetitionState.CLOSED) {
            return invited ? null : NotInvited.EARLIER;
        }
        return NotInvited.valueOf(state.name());
    }

    @Override
    public void rate(ReceiptKey key, RatingForm form, RatingChannel channel, String address) {
        var petition = petitionOf(key);
        var checked = checked(form);
        runAs.system(() -> useCase.run(() -> {
            var aftercare = aftercareOf(petition)
                    .filter(a -> notInvited(petition, true) == null)
                    .orElseThrow(() -> new RuleViolation("rating-not-invited"));
            aftercare.rate(checked.bureau(), checked.organ(), Days.today(clock));
            aftercares.saveAndFlush(aftercare);
            ratings.add(aftercare.id(), checked, channel);
            transitions.note(aftercare.key(), TimelineKind.RATED, true);
            events.publishEvent(AuditEntry.ofPetition(
                    petition.key().petitionId(),
                    "rated",
                    Map.of("channel", channel.name(), "address", NetworkAddress.key(address))));
            sides.signal(
                    SideProcess.AFTERCARE,
                    aftercare.key(),
                    aftercare.id().toString(),
                    CaseMessage.RATE,
                    CaseData.none());
            return null;
        }));
    }

    private RatingForm checked(RatingForm form) {
        RuleViolation.unless(form.bureau() != null || form.organ() != null, "rating-empty");
        return new RatingForm(
                form.bureau(),
                form.bureau() == null ? null : comment(form.bureauComment()),
                form.organ(),
                form.organ() == null ? null : comment(form.organComment()));
    }

    private String comment(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        int longest = settings.longestComment();
        RuleViolation.unless(text.strip().length() <= longest, "rating-comment-long", longest);
        return text.strip();
    }
}
