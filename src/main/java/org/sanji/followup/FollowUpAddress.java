package org.sanji.followup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** A count with its query as they stand in the address of its list. What is missing or unreadable takes its default. */
public record FollowUpAddress(FollowUpQuery query, FollowUpCell cell) {

    /** @param parameters of the address */
    public static FollowUpAddress of(Map<String, List<String>> parameters, LocalDate today) {
        var asOf = day(parameters, "asof", today);
        asOf = asOf.isAfter(today) ? today : asOf;
        var from = day(parameters, "from", asOf.withDayOfYear(1));
        var to = day(parameters, "to", from.isAfter(asOf) ? from : asOf);
        var organ = text(parameters, "organ");
        var query =
                to.isBefore(from) ? new FollowUpQuery(to, from, organ, asOf) : new FollowUpQuery(from, to, organ, asOf);
        return new FollowUpAddress(query, cell(text(parameters, "cell")));
    }

    private static FollowUpCell cell(String name) {
        for (var cell : FollowUpCell.values()) {
            if (cell.name().equals(name)) {
                return cell;
            }
        }
        return FollowUpCell.INVITED;
    }

    /** Without leading slash. */
    public String href() {
        return "followup/list?cell=" + cell + "&from=" + query.from() + "&to=" + query.to() + "&asof=" + query.asOf()
                + (query.organ() == null ? "" : "&organ=" + URLEncoder.encode(query.organ(), StandardCharsets.UTF_8));
    }

    private static String text(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() || values.get(0).isBlank()
                ? null
                : values.get(0).strip();
    }

    private static LocalDate day(Map<String, List<String>> parameters, String name, LocalDate otherwise) {
        var text = text(parameters, name);
        try {
            return text == null ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}
