package org.sanji.document.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.document.Delivery;
import org.sanji.document.DeliveryForm;
import org.sanji.document.IssuedPaper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code paper_delivery}: a service is dated, proven, and lies between the issue and today. */
@Component
class PaperDeliveries {

    private static final int NAME = 100;
    private static final int WITNESS = 400;
    private static final int PROOF = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;

    PaperDeliveries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The form as it is kept. */
    DeliveryForm checked(IssuedPaper paper, DeliveryForm form, String by) {
        RuleViolation.unless(form.method() != null, "service-method");
        RuleViolation.unless(form.servedOn() != null, "service-day");
        RuleViolation.unless(!form.servedOn().isAfter(Days.today(clock)), "service-future");
        RuleViolation.unless(!form.servedOn().isBefore(paper.issuedOn()), "service-before-issue", paper.issuedOn());
        RuleViolation.unless(filled(form.receivedBy()), "service-receiver");
        RuleViolation.unless(filled(form.proof()), "service-no-proof");
        RuleViolation.unless(form.method() != Delivery.LEFT || filled(form.witness()), "service-no-witness");
        return new DeliveryForm(
                form.method(),
                form.servedOn(),
                cut(form.receivedBy(), NAME),
                filled(form.server()) ? cut(form.server(), NAME) : by,
                filled(form.witness()) ? cut(form.witness(), WITNESS) : null,
                cut(form.proof(), PROOF));
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    private static String cut(String text, int length) {
        var plain = text.strip();
        return plain.length() <= length ? plain : plain.substring(0, length);
    }

    void insert(UUID paperId, DeliveryForm form, String by) {
        jdbc.sql("insert into paper_delivery (paper_id, method, served_on, received_by, server, witness, proof,"
                        + " recorded_by, recorded_at) values (:paper, :method, :on, :receiver, :server, :witness,"
                        + " :proof, :by, :at)")
                .param("paper", paperId)
                .param("method", form.method().name())
                .param("on", form.servedOn())
                .param("receiver", form.receivedBy())
                .param("server", form.server())
                .param("witness", form.witness())
                .param("proof", form.proof())
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<DeliveryForm> of(UUID paperId) {
        return Optional.ofNullable(of(List.of(paperId)).get(paperId));
    }

    private record Row(UUID paper, DeliveryForm form) {}

    Map<UUID, DeliveryForm> of(List<UUID> papers) {
        return papers.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select paper_id, method, served_on, received_by, server, witness, proof"
                                + " from paper_delivery where paper_id in (:papers)")
                        .param("papers", papers)
                        .query((rs, n) -> new Row(
                                rs.getObject("paper_id", UUID.class),
                                new DeliveryForm(
                                        Delivery.valueOf(rs.getString("method")),
                                        rs.getObject("served_on", LocalDate.class),
                                        rs.getString("received_by"),
                                        rs.getString("server"),
                                        rs.getString("witness"),
                                        rs.getString("proof"))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Row::paper, Row::form));
    }
}
