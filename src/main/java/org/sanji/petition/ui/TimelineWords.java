package org.sanji.petition.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanji.petition.BreachKind;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.PassReason;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.RepeatKind;
import org.sanji.petition.TimelineEntry;
import org.sanji.petition.TimelineKind;
import org.sanji.petition.Track;
import org.sanji.petition.TriageRoute;

/** Makes the sentence of a timeline entry: codes that it holds become names. */
final class TimelineWords {

    private static final List<Class<? extends Enum<?>>> ENUMS = List.of(
            TriageRoute.class,
            MediationLevel.class,
            RepeatKind.class,
            PassReason.class,
            BreachKind.class,
            PetitionForm.class,
            Track.class);

    private TimelineWords() {}

    static String sentence(TimelineEntry entry, OrganizationLookup lookup) {
        var args = entry.args().stream()
                .map(arg -> word(entry.kind(), arg, lookup))
                .toArray();
        return Labels.of("timeline." + entry.kind(), args);
    }

    private static String word(TimelineKind kind, String arg, OrganizationLookup lookup) {
        if (arg == null || !arg.matches("[A-Z][A-Z0-9_]*( [A-Z][A-Z0-9_]*)*")) {
            return arg == null ? "" : arg;
        }
        return Arrays.stream(arg.split(" ", -1))
                .map(code -> constant(kind, code, lookup))
                .collect(Collectors.joining(Labels.of("petition-ui.comma")));
    }

    private static String constant(TimelineKind kind, String code, OrganizationLookup lookup) {
        for (var type : kind == TimelineKind.BREACH ? List.<Class<? extends Enum<?>>>of(BreachKind.class) : ENUMS) {
            for (var constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(code)) {
                    return Labels.of((Enum<?>) constant);
                }
            }
        }
        return ofOtherModules(kind)
                .map(name -> name + "." + code)
                .map(key -> named(key, code))
                .filter(name -> !name.equals(code))
                .orElseGet(() -> lookup.organ(code));
    }

    private static String named(String key, String code) {
        var name = Labels.of(key);
        return name.endsWith(key) ? code : name;
    }

    /** Enums that mediation writes; their names are in its bundle. */
    private static Optional<String> ofOtherModules(TimelineKind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case NOTIFIED -> "NoticeMethod";
                    case OBJECTION_RULED -> "ObjectionRuling";
                    case STATUTORY -> "StatutoryGround";
                    case SESSION_HELD -> "SessionResult";
                    case POSITION_STATED -> "Stance";
                    case SERVED -> "ServiceMethod";
                    case SUGGESTION_ANSWERED -> "Adoption";
                    case DUTY_ANSWERED -> "DutyResult";
                    default -> null;
                });
    }
}
