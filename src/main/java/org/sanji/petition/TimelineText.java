package org.sanji.petition;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanji.common.Texts;
import org.sanji.organization.Organs;
import org.springframework.stereotype.Component;

/** Writes a timeline entry as a sentence; codes of organs and enum constants become their names. */
@Component
public class TimelineText {

    /** What the argument at each position is: O organ codes, T text, else the enum whose constant it is. */
    private static final Map<TimelineKind, String> SHAPES = Map.ofEntries(
            entry(TimelineKind.REGISTERED, "PetitionForm,T"),
            entry(TimelineKind.LINKED, "T,RepeatKind,T"),
            entry(TimelineKind.REPEAT_RECEIVED, "T,RepeatKind"),
            entry(TimelineKind.CORRECTED, "CorrectionField,T"),
            entry(TimelineKind.INSTRUCTED, "O,T,T"),
            entry(TimelineKind.INSTRUCTION_ANSWERED, "O,T"),
            entry(TimelineKind.INSTRUCTION_ASKED_AGAIN, "O,T,T"),
            entry(TimelineKind.INSTRUCTION_ACCEPTED, "O,T"),
            entry(TimelineKind.PROPOSED, "TriageRoute,T,O,TriageCause"),
            entry(TimelineKind.SUPERIOR_LETTER, "O,T,T"),
            entry(TimelineKind.TRIAGED, "TriageRoute,O,O,T"),
            entry(TimelineKind.TRANSFERRED, "O,T,T"),
            entry(TimelineKind.ASSIGNED, "O,T"),
            entry(TimelineKind.OBJECTED, "O,T,O"),
            entry(TimelineKind.OBJECTION_RULED, "ObjectionRuling,O,T"),
            entry(TimelineKind.ACCEPTED, "O,T"),
            entry(TimelineKind.ACCEPTED_BY_SILENCE, "O,T"),
            entry(TimelineKind.NOTIFIED, "NoticeMethod"),
            entry(TimelineKind.STATUTORY, "StatutoryGround,T,T"),
            entry(TimelineKind.SIMPLE_BEGUN, "SimpleGround,T"),
            entry(TimelineKind.SIMPLE_LEFT, "SimpleLeave,T,T"),
            entry(TimelineKind.SIMPLE_TOLD, "AnswerChannel,T"),
            entry(TimelineKind.ROUTE_OUTCOME, "T,RouteOutcome,T,T"),
            entry(TimelineKind.LEVEL_ENTERED, "MediationLevel,T,T"),
            entry(TimelineKind.LEVEL_LIMIT, "MediationLevel"),
            entry(TimelineKind.DATE_MOVED, "ClockKind,T,T"),
            entry(TimelineKind.CO_ORGAN_ADDED, "O"),
            entry(TimelineKind.SESSION_HELD, "MediationLevel,T,SessionResult"),
            entry(TimelineKind.ROUND_OPENED, "O"),
            entry(TimelineKind.POSITION_STATED, "O,Stance"),
            entry(TimelineKind.HANDLER_NAMED, "O,T,T"),
            entry(TimelineKind.HANDLER_ENDED, "O,T,T"),
            entry(TimelineKind.STOOD_IN, "T,TaskKey"),
            entry(TimelineKind.HEARING_CHALLENGE_DECIDED, "T,ChallengeRuling,T"),
            entry(TimelineKind.HEARING_REPORTED, "HearingConclusion,T"),
            entry(TimelineKind.SERVED, "ServiceMethod"),
            entry(TimelineKind.REPORT_DRAFTED, "ReportKind,O"),
            entry(TimelineKind.REPORT_SENT, "ReportKind,O,T"),
            entry(TimelineKind.REPORT_RETURNED, "O,T,T"),
            entry(TimelineKind.BACKLOG_CONTACTED, "T,ContactHow"),
            entry(TimelineKind.ASSISTANCE_POINTED_OUT, "T,O,T,T"),
            entry(TimelineKind.BREACH, "BreachKind,T,O"),
            entry(TimelineKind.SUPERVISION_RAISED, "O,O,SupervisionCause"),
            entry(TimelineKind.SUPERVISION_DISMISSED, "O,O,SupervisionCause,T"),
            entry(TimelineKind.SUPERVISION_MERGED, "O,O,SupervisionCause,T"),
            entry(TimelineKind.SUPERVISION_ORDERED, "O,T,T"),
            entry(TimelineKind.SUPERVISION_OVERDUE, "O,T"),
            entry(TimelineKind.SUPERVISION_ANSWERED, "O"),
            entry(TimelineKind.SUPERVISION_ASKED_AGAIN, "O,T"),
            entry(TimelineKind.SUPERVISION_ACCEPTED, "O"),
            entry(TimelineKind.SUPERVISION_ESCALATED, "O,T"),
            entry(TimelineKind.SUPERVISION_REVOKED, "O,T"),
            entry(TimelineKind.SUGGESTION_REPLIED, "O,O,T"),
            entry(TimelineKind.ORGANS_INVITED, "O,T"),
            entry(TimelineKind.JOINT_TASK_SET, "O,T,T"),
            entry(TimelineKind.JOINT_TASK_DONE, "O,T,T"),
            entry(TimelineKind.JOINT_TASK_MISSED, "O,T,T"),
            entry(TimelineKind.RECUSED, "T,O"),
            entry(TimelineKind.RECUSAL_LIFTED, "T,O,T"),
            entry(TimelineKind.REVIEW_REQUESTED, "O"),
            entry(TimelineKind.REVIEW_FILED, "ReviewLevel,O,T,T"),
            entry(TimelineKind.REVIEW_FORWARDED, "ReviewLevel,O,T"),
            entry(TimelineKind.REVIEW_ACCEPTED, "ReviewLevel,O,T"),
            entry(TimelineKind.REVIEW_REFUSED, "ReviewLevel,O,T"),
            entry(TimelineKind.REVIEW_DRAFT_SUBMITTED, "ReviewLevel"),
            entry(TimelineKind.REVIEW_DRAFT_RETURNED, "ReviewLevel,T"),
            entry(TimelineKind.REVIEW_ISSUED, "ReviewLevel,O,T,ReviewResult"),
            entry(TimelineKind.REVIEW_SERVED, "ReviewLevel,ServiceMethod"),
            entry(TimelineKind.REVIEW_WITHDRAWN, "ReviewLevel"),
            entry(TimelineKind.PASS_OPENED, "PassReason,T"),
            entry(TimelineKind.CALLED_BACK, "CallBackResult"),
            entry(TimelineKind.VISITED, "O,VisitHow"),
            entry(TimelineKind.PERFORMANCE_REPORTED, "PerformanceSource,T,O"),
            entry(TimelineKind.CHECK_KEPT, "PerformanceSource,T"),
            entry(TimelineKind.CHECK_PARTLY, "PerformanceSource,T"),
            entry(TimelineKind.CHECK_NOT_KEPT, "PerformanceSource,T"),
            entry(TimelineKind.CHECK_POSTPONED, "PerformanceSource,T,T"),
            entry(TimelineKind.CHECK_DROPPED, "PerformanceSource,T"),
            entry(TimelineKind.AGREEMENT_CHANGED, "AgreementChangeKind,T"),
            entry(TimelineKind.FILES_ADDED, "AttachmentKind,T,T"),
            entry(TimelineKind.FILE_RETRACTED, "AttachmentKind,T"));

    private final Texts texts;
    private final Organs organs;

    TimelineText(Texts texts, Organs organs) {
        this.texts = texts;
        this.organs = organs;
    }

    public String sentence(TimelineEntry entry, Locale locale) {
        var shapes = SHAPES.getOrDefault(entry.kind(), "").split(",");
        var args = new Object[entry.args().size()];
        for (int i = 0; i < args.length; i++) {
            var arg = entry.args().get(i);
            args[i] = i < shapes.length ? shown(shapes[i], arg, locale) : arg;
        }
        return texts.get("timeline." + entry.kind(), locale, args).strip();
    }

    private String shown(String shape, String arg, Locale locale) {
        if (arg.isBlank() || shape.isEmpty() || "T".equals(shape)) {
            return arg;
        }
        if ("O".equals(shape)) {
            return Stream.of(arg.split("[ ,]+"))
                    .map(code -> organs.find(code).map(o -> o.name()).orElse(code))
                    .collect(Collectors.joining("、"));
        }
        return Stream.of(arg.split(" ", -1))
                .map(constant -> {
                    var key = shape + "." + constant;
                    var name = texts.get(key, locale);
                    return name.equals(key) ? constant : name;
                })
                .collect(Collectors.joining("、"));
    }
}
