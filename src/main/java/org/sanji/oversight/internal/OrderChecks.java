package org.sanji.oversight.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanji.common.RuleViolation;
import org.sanji.common.Texts;
import org.sanji.organization.Organs;
import org.sanji.oversight.AnswerLetter;
import org.sanji.oversight.OrderAnswer;
import org.sanji.oversight.OrderForm;
import org.sanji.oversight.OrderProposal;
import org.sanji.oversight.OutsideReply;
import org.sanji.oversight.internal.SupervisionScope.Where;
import org.springframework.stereotype.Component;

/** What an order, an answer and a reply must say; and with what a supervisor begins. */
@Component
class OrderChecks {

    private final SupervisionRows rows;
    private final SupervisionRules rules;
    private final LegalDates dates;
    private final Organs organs;
    private final Texts texts;

    OrderChecks(SupervisionRows rows, SupervisionRules rules, LegalDates dates, Organs organs, Texts texts) {
        this.rows = rows;
        this.rules = rules;
        this.dates = dates;
        this.organs = organs;
        this.texts = texts;
    }

    OrderProposal proposal(CaseRow row) {
        var today = rows.today();
        var legal = dates.of(row.petitionId());
        return new OrderProposal(
                facts(row),
                rules.proposedDue(today, legal),
                rules.latestDue(today),
                legal,
                rules.policyOrgan(),
                rules.accountabilityOrgan(),
                running(row));
    }

    /** The language of papers. */
    private String facts(CaseRow row) {
        var locale = Locale.SIMPLIFIED_CHINESE;
        var organ = organs.nameOf(row.organ());
        return row.breach() == null
                ? texts.get("supervision.facts.hand", locale, row.number(), organ, Objects.toString(row.evidence(), ""))
                : texts.get(
                        "supervision.facts.breach",
                        locale,
                        row.number(),
                        organ,
                        String.valueOf(row.missedOn()),
                        texts.get("BreachKind." + row.breach(), locale));
    }

    List<OrderProposal.Running> running(CaseRow row) {
        var where = new Where(
                "c.petition_id = :petition and c.organ = :organ and c.id <> :id and c.state in ('ORDERED', 'ANSWERED')",
                Map.of("petition", row.petitionId(), "organ", row.organ(), "id", row.id()));
        return rows.find(where, "c.ordered_on, c.id").stream()
                .map(r -> new OrderProposal.Running(r.id(), r.orderNumber(), r.orderedOn(), r.orderDueOn()))
                .toList();
    }

    LocalDate due(LocalDate given, LocalDate today) {
        return rules.due(given, today);
    }

    OrderForm order(OrderForm given, LocalDate today) {
        RuleViolation.unless(
                given.suggestions().size() <= rules.mostSuggestions(),
                "supervision-suggestions",
                rules.mostSuggestions());
        return new OrderForm(
                SupervisionRules.text(given.facts(), SupervisionRules.LONG, "supervision-facts"),
                SupervisionRules.text(given.demands(), SupervisionRules.LONG, "supervision-demands"),
                rules.due(given.dueOn(), today),
                given.suggestions().stream().map(this::suggestion).toList(),
                given.files());
    }

    private OrderForm.Suggestion suggestion(OrderForm.Suggestion given) {
        RuleViolation.unless(given.kind() != null, "supervision-suggestion-kind");
        RuleViolation.unless(
                given.organ() != null && organs.find(given.organ()).isPresent(), "supervision-suggestion-organ");
        return new OrderForm.Suggestion(
                given.kind(), given.organ(), SupervisionRules.text(given.text(), "supervision-suggestion"));
    }

    /** Each own suggestion gets its slip (Art 40 ¶4). */
    OrderAnswer answer(OrderAnswer given, CaseRow order, List<SuggestionRows.Row> own, LocalDate today) {
        var text = SupervisionRules.text(given.text(), SupervisionRules.LONG, "supervision-answer");
        Map<UUID, OrderAnswer.Slip> slips = given.slips().stream()
                .collect(Collectors.toMap(OrderAnswer.Slip::suggestionId, Function.identity(), (a, b) -> b));
        var checked = new ArrayList<OrderAnswer.Slip>();
        for (var suggestion : own) {
            var slip = slips.get(suggestion.id());
            RuleViolation.unless(slip != null && slip.adopted() != null, "supervision-slip", suggestion.no());
            var why = slip.text() == null ? "" : slip.text().strip();
            RuleViolation.unless(!why.isEmpty(), "supervision-slip-text", suggestion.no());
            RuleViolation.unless(why.length() <= SupervisionRules.TEXT, "supervision-long", SupervisionRules.TEXT);
            checked.add(new OrderAnswer.Slip(suggestion.id(), slip.adopted(), why));
        }
        return new OrderAnswer(text, checked, given.files(), letter(given, order, today));
    }

    /** Day, number and the letter itself, so that the answer can be proved; null when the organ answers here. */
    private AnswerLetter letter(OrderAnswer given, CaseRow order, LocalDate today) {
        if (!rules.isOutside(order.organ())) {
            return null;
        }
        var on = given.letter() == null ? null : given.letter().receivedOn();
        RuleViolation.unless(
                on != null && !on.isAfter(today) && !on.isBefore(order.orderedOn()), "supervision-letter-on");
        var number =
                SupervisionRules.text(given.letter().number(), SupervisionRules.LETTER, "supervision-letter-number");
        RuleViolation.unless(!given.files().isEmpty(), "supervision-letter-file");
        return new AnswerLetter(on, number);
    }

    OutsideReply reply(OutsideReply given, LocalDate orderedOn, LocalDate today) {
        RuleViolation.unless(given.adopted() != null, "supervision-reply-adopted");
        var on = given.repliedOn();
        RuleViolation.unless(on != null && !on.isAfter(today) && !on.isBefore(orderedOn), "supervision-reply-on");
        return new OutsideReply(
                given.adopted(),
                SupervisionRules.text(given.text(), "supervision-reply-text"),
                on,
                SupervisionRules.text(given.letterNumber(), SupervisionRules.LETTER, "supervision-reply-letter"));
    }
}
