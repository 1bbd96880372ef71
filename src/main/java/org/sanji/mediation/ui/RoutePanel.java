package org.sanji.mediation.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.KeyValueList;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.mediation.RouteView;

/** One statutory route: where the petitioner was directed to, and what came of it. */
final class RoutePanel extends Div {

    RoutePanel(RouteView route, LocalDate today) {
        var list = new KeyValueList()
                .with(Words.of("route.procedure"), route.procedure())
                .with(Words.of("route.organ"), route.toOrgan())
                .withWide(Words.of("route.ground"), Words.of(route.ground()))
                .with(Words.of("route.limit"), route.limit())
                .with(Words.of("route.source"), route.source())
                .withWide(
                        Words.of("route.materials.read"),
                        String.join(Words.of("mediation-ui.comma"), route.materials()));
        if (route.advice() != null) {
            list.withWide(Words.of("route.advice"), route.advice());
        }
        list.with(
                Words.of("route.told"),
                Words.of("route.told.text", Formats.date(route.toldOn()), Words.of(route.noticeMethod())));
        if (route.closed()) {
            list.with(Words.of("route.next"), new StateBadge(Words.of("route.closed"), Tone.GOOD));
        } else {
            list.with(
                    Words.of("route.next"),
                    new DueBadge(route.askOn(), today)
                            .because(Words.of("due.why.RECORD_OUTCOME", Formats.date(route.askOn()))));
        }
        route.inquiries().forEach(inquiry -> inquiry(list, inquiry));
        add(list);
    }

    private static void inquiry(KeyValueList list, RouteView.Inquiry inquiry) {
        if (inquiry.outcome() == null) {
            list.withWide(
                    Words.of("route.pending"),
                    Words.of(
                            "route.pending.text",
                            Formats.date(inquiry.on()),
                            inquiry.note(),
                            Formats.date(inquiry.nextAskOn()),
                            inquiry.by()));
            return;
        }
        list.withWide(
                Words.of("route.outcome"),
                Words.of(
                        "route.outcome.text",
                        Formats.date(inquiry.decidedOn()),
                        Words.of(inquiry.outcome()),
                        Formats.text(inquiry.organ()),
                        inquiry.reference() == null ? "" : inquiry.reference()));
        if (inquiry.note() != null) {
            list.withWide(Words.of("route.note"), inquiry.note());
        }
    }
}
