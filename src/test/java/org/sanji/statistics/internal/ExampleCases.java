package org.sanji.statistics.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.sanji.petition.CaseFacts;
import org.sanji.petition.Origin;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Purpose;
import org.sanji.petition.RepeatKind;
import org.sanji.petition.Track;

/** Reads {@code statistics/rates-example.csv}; the columns are explained there. */
final class ExampleCases {

    private ExampleCases() {}

    static List<CSVRecord> records(String name) {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(ExampleCases.class.getResourceAsStream("/statistics/" + name)),
                StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setCommentMarker('#')
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setTrim(true)
                    .get()
                    .parse(in)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CaseFacts> all() {
        return records("rates-example.csv").stream().map(ExampleCases::facts).toList();
    }

    /** P07 becomes ...0007. */
    static UUID id(String name) {
        return new UUID(0, Long.parseLong(name.substring(1)));
    }

    private static CaseFacts facts(CSVRecord r) {
        var track = r.get("track").isEmpty() ? Track.APPEAL_REQUEST : Track.valueOf(r.get("track"));
        var flags = r.get("flags");
        var voided = flags.startsWith("voided@") ? day(flags.substring(7)) : null;
        var registered = day(r.get("registered"));
        var leads = parts(r.get("leads"))
                .map(p -> new CaseFacts.Lead(p[0], day(p[1])))
                .toList();
        var end = parts(r.get("end"))
                .map(p -> new CaseFacts.End(PetitionState.valueOf(p[0]), day(p[1])))
                .findFirst()
                .orElse(null);
        var first = new CaseFacts.FirstPass(
                leads.isEmpty() ? null : leads.get(0).since(),
                null,
                null,
                day(r.get("accepted")),
                flags.equals("silence"),
                day(r.get("due")),
                day(r.get("closed")),
                day(r.get("closed")),
                day(r.get("closed")),
                null,
                null);
        return new CaseFacts(
                id(r.get("id")),
                r.get("id"),
                id(r.get("id")),
                flags.equals("sealed"),
                flags.equals("historic"),
                voided,
                registered,
                PetitionForm.VISIT,
                track == Track.SUGGESTION ? Purpose.SUGGESTION : Purpose.REQUEST,
                track,
                Origin.PETITIONER,
                null,
                null,
                1,
                1,
                PetitionState.REGISTERED,
                leads,
                links(r.get("repeats")),
                new CaseFacts.Triage(
                        registered.plusDays(15),
                        leads.isEmpty() ? null : leads.get(0).since()),
                end,
                first,
                failures(r.get("spoils")),
                OnlyPass.of(registered, first, end, voided));
    }

    private static List<CaseFacts.Link> links(String text) {
        var result = new ArrayList<CaseFacts.Link>();
        parts(text).forEach(p -> {
            var what = p[0].split("/");
            var when = p[1].split("~");
            result.add(new CaseFacts.Link(
                    id(what[0]), RepeatKind.valueOf(what[1]), day(when[0]), when.length > 1 ? day(when[1]) : null));
        });
        return result;
    }

    private static List<CaseFacts.Failure> failures(String text) {
        return parts(text)
                .map(p -> {
                    var days = p[1].split("/");
                    return new CaseFacts.Failure(CaseFacts.FailureKind.valueOf(p[0]), day(days[0]), day(days[1]));
                })
                .toList();
    }

    private static java.util.stream.Stream<String[]> parts(String text) {
        return Arrays.stream(text.split(";")).filter(p -> !p.isEmpty()).map(p -> p.split("@"));
    }

    private static LocalDate day(String monthAndDay) {
        return monthAndDay.isEmpty() ? null : LocalDate.parse("2026-" + monthAndDay);
    }
}
