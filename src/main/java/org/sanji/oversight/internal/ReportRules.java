package org.sanji.oversight.internal;

import java.time.LocalDate;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;
import org.sanji.common.RuleViolation;
import org.sanji.oversight.ReportKind;
import org.sanji.oversight.ReportText;
import org.springframework.stereotype.Component;

/** House numbers of reports ({@code config/superior.yml}) and what a report must say. */
@Component
class ReportRules {

    static final int LONG = 8000;
    static final int VIEW = 4000;
    static final int SERVICE = 2000;
    static final int REASON = 2000;
    private static final int LATEST_DAYS = 365;

    private final int leadDays;
    private final int interimDays;

    ReportRules(ConfigFiles files) {
        var root = ConfigNode.of(files, "superior.yml").only("reportLeadDays", "interimDays");
        leadDays = root.get("reportLeadDays").positive();
        interimDays = root.get("interimDays").positive();
    }

    /** The day on which the report is asked for although the case still runs. */
    LocalDate draftOn(LocalDate dueOn) {
        return dueOn.minusDays(leadDays);
    }

    LocalDate nextDueOn(LocalDate today) {
        return today.plusDays(interimDays);
    }

    /** Facts and results in every report; what the petitioner says and how it was served in the closing one. */
    static ReportText checked(ReportText given, ReportKind kind) {
        boolean closing = kind == ReportKind.FINAL;
        return new ReportText(
                text(given.investigation(), LONG, "report-investigation", true),
                text(given.results(), LONG, "report-results", true),
                text(given.petitionerView(), VIEW, "report-view", closing),
                text(given.service(), SERVICE, "report-service", closing));
    }

    static String reason(String given) {
        return text(given, REASON, "report-reason", true);
    }

    private static String text(String given, int most, String code, boolean required) {
        var text = given == null ? "" : given.strip();
        RuleViolation.unless(!required || !text.isEmpty(), code);
        RuleViolation.unless(text.length() <= most, "report-too-long", most);
        return text;
    }

    /** Not back-dated, not out of sight. */
    LocalDate laterDay(LocalDate given, LocalDate today) {
        var day = given == null ? nextDueOn(today) : given;
        RuleViolation.unless(
                !day.isBefore(today) && !day.isAfter(today.plusDays(LATEST_DAYS)), "report-next-due", LATEST_DAYS);
        return day;
    }
}
