package org.sanji.document.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.common.Texts;
import org.sanji.document.PaperFacts;
import org.sanji.document.PaperFields;
import org.sanji.document.PaperKind;
import org.sanji.document.PaperOrder;
import org.sanji.document.PaperSubject;
import org.sanji.document.PointedOut;
import org.sanji.organization.Organs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Fills the template of a paper from its facts, the case and the house. */
@Component
class PaperText {

    private final PaperTemplates templates;
    private final PaperNames names;
    private final Texts texts;
    private final ObjectProvider<PointedOut> pointedOut;

    PaperText(PaperTemplates templates, PaperNames names, Texts texts, ObjectProvider<PointedOut> pointedOut) {
        this.templates = templates;
        this.names = names;
        this.texts = texts;
        this.pointedOut = pointedOut;
    }

    String of(PaperOrder order, PaperSubject subject, String number, LocalDate on) {
        return of(order, subject, number, on, null);
    }

    /**
     * @param number null for kinds without one
     * @param replaced null when it stands in nobody's place
     */
    String of(PaperOrder order, PaperSubject subject, String number, LocalDate on, PaperIssuer.Replaced replaced) {
        var values = new HashMap<String, Object>();
        paper(values, order, number, on);
        if (replaced != null) {
            var old = replaced.paper();
            values.put("replaces", old.number() == null ? PaperWords.day(old.issuedOn()) : old.number());
            values.put("replaceReason", PaperWords.line(replaced.reason()));
        }
        petition(values, subject);
        values.put("assistance", assistance(order.petitionId()));
        house(values, order);
        own(values, order.kind(), resolved(order.facts()));
        if (values.get("trackAddress") instanceof String address && !address.isEmpty()) {
            values.put("trackQr", QrImage.of(address));
        }
        return templates.fill(order.kind(), values);
    }

    private void paper(Map<String, Object> values, PaperOrder order, String number, LocalDate on) {
        values.put("kind", name(order.kind()));
        values.put("number", number);
        values.put("issuedOn", PaperWords.day(on));
        values.put("organ", names.full(order.organ()));
        values.put("organPhone", names.phone(order.organ()));
        values.put("headSize", PaperWords.headSize(names.full(order.organ())));
    }

    private void petition(Map<String, Object> values, PaperSubject subject) {
        values.put("petitionNumber", subject.number());
        values.put("petitioner", PaperWords.together(subject));
        values.put("you", subject.personsConcerned() > 1 ? "你们" : "你");
        values.put("petitioners", PaperWords.rows("name", subject.names()));
        values.put("personsConcerned", String.valueOf(subject.personsConcerned()));
        values.put("address", PaperWords.clean(subject.address()));
        values.put("title", PaperWords.clean(subject.title()));
        values.put("form", subject.form());
        values.put("receivedOn", PaperWords.day(subject.receivedOn()));
        values.put("registeredOn", PaperWords.day(subject.registeredOn()));
        values.put("leadOrgan", names.full(subject.leadOrgan()));
        values.put(
                "coOrgans",
                String.join("、", subject.coOrgans().stream().map(names::full).toList()));
        values.put("acceptedOn", PaperWords.day(subject.acceptedOn()));
        values.put("handlingDueOn", PaperWords.day(subject.handlingDueOn()));
        values.put("laterPass", subject.laterPass());
        values.put("requests", PaperWords.numbered("text", subject.requests()));
    }

    private List<Map<String, Object>> assistance(UUID petitionId) {
        var field = PaperFields.COMMON.find("assistance").orElseThrow();
        return pointedOut
                .orderedStream()
                .flatMap(p -> p.of(petitionId).stream())
                .map(row -> row(field, row))
                .toList();
    }

    private void house(Map<String, Object> values, PaperOrder order) {
        values.put("bureau", names.full(Organs.BUREAU));
        values.put("reviewOrgan", names.reviewOrganOf(order.organ()));
        var centre = names.centre();
        values.put("centre", centre.name());
        values.put("centreAddress", centre.address());
        values.put("centrePhone", centre.phone());
        values.put("centreHours", centre.hours());
        values.put("site", centre.site());
    }

    private void own(Map<String, Object> values, PaperKind kind, PaperFacts facts) {
        for (var name : facts.values().keySet()) {
            if (kind.fields().find(name).isEmpty()) {
                throw new IllegalArgumentException(kind + " declares no field " + name);
            }
        }
        for (var field : kind.fields().all()) {
            var value = value(field, facts.values().get(field.name()));
            RuleViolation.unless(
                    !field.required() || !value.equals("") && !value.equals(List.of()),
                    "paper-fact-missing",
                    name(kind),
                    texts.get("paper.field." + field.name()));
            values.put(field.name(), value);
        }
    }

    /** The facts with the names of organs written out. */
    PaperFacts resolved(PaperFacts facts) {
        var resolved = PaperFacts.none();
        for (var entry : facts.values().entrySet()) {
            if (entry.getValue() instanceof PaperFacts.OrganCode organ) {
                resolved = resolved.with(entry.getKey(), names.full(organ.code()));
            } else if (entry.getValue() instanceof List<?> rows) {
                resolved = resolved.list(
                        entry.getKey(),
                        rows.stream().map(row -> resolved((PaperFacts) row)).toList());
            } else {
                resolved = resolved.with(entry.getKey(), entry.getValue());
            }
        }
        return resolved;
    }

    /** Never null: a condition on it is false when empty. */
    private static Object value(PaperFields.Field field, Object given) {
        return switch (field.type()) {
            case LINE -> PaperWords.line(given);
            case TEXT -> PaperWords.paragraphs(given);
            case LIST ->
                given == null
                        ? List.of()
                        : ((List<?>) given)
                                .stream()
                                        .map(row -> row(field, (PaperFacts) row))
                                        .toList();
        };
    }

    private static Map<String, Object> row(PaperFields.Field field, PaperFacts row) {
        var values = new HashMap<String, Object>();
        for (var column : field.columns()) {
            values.put(column, PaperWords.line(row.values().get(column)));
        }
        if (row.values().get(PaperFields.NO) instanceof Integer no) {
            values.put(PaperFields.NUMERAL, PaperWords.numeral(no));
        }
        return values;
    }

    private String name(PaperKind kind) {
        return texts.of(kind, Locale.SIMPLIFIED_CHINESE);
    }
}
