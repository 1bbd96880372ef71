package org.sanji.mediation.ui;

import com.vaadin.flow.component.html.Div;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.KeyValueList;
import org.sanji.mediation.HearingForm;
import org.sanji.mediation.HearingView;

/** When, where and by whom a hearing is held, and what was asked of its members. */
final class HearingFacts extends Div {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String WIDE_SPACE = "\u3000";

    HearingFacts(HearingPresenter presenter, HearingView hearing) {
        var list = new KeyValueList()
                .with(Words.of("hearing.when"), when(hearing))
                .with(Words.of("hearing.place.at"), hearing.place())
                .with(Words.of("hearing.organ"), presenter.organName(hearing.organ()))
                .with(
                        Words.of("hearing.decided"),
                        Words.of("hearing.decided.by", hearing.decidedBy(), Formats.date(hearing.decidedOn())))
                .withWide(Words.of("hearing.reason"), hearing.reason())
                .withWide(
                        Words.of("hearing.members"),
                        hearing.members().stream().map(HearingFacts::member).collect(Collectors.joining(WIDE_SPACE)));
        if (!hearing.parties().isEmpty()) {
            list.withWide(
                    Words.of("hearing.parties"),
                    hearing.parties().stream().map(HearingFacts::party).collect(Collectors.joining(WIDE_SPACE)));
        }
        hearing.moves()
                .forEach(move -> list.withWide(
                        Words.of("hearing.moved"),
                        Words.of(
                                "hearing.moved.text",
                                MINUTE.format(move.start()),
                                move.place(),
                                move.reason(),
                                move.by(),
                                Formats.date(move.on()))));
        hearing.challenges().forEach(challenge -> challenge(list, challenge));
        add(list);
    }

    static String when(HearingView hearing) {
        return MINUTE.format(hearing.start()) + "–" + HOUR.format(hearing.end());
    }

    private static String member(HearingView.Member member) {
        if (!member.sits()) {
            return Words.of("hearing.member.back", member.name(), member.post());
        }
        return Words.of(member.chair() ? "hearing.chair.of" : "hearing.member.of", member.name(), member.post());
    }

    private static String party(HearingForm.Party party) {
        return Words.of("hearing.member.of", party.name(), Words.of(party.side()));
    }

    private static void challenge(KeyValueList list, HearingView.Challenge challenge) {
        list.withWide(
                Words.of("hearing.challenge"),
                Words.of(
                        "hearing.challenge.text",
                        challenge.by(),
                        String.join(Words.of("mediation-ui.comma"), challenge.members()),
                        challenge.reason(),
                        Formats.date(challenge.on())));
        list.withWide(
                Words.of("hearing.ruling"),
                challenge.waits()
                        ? Words.of("hearing.challenge.waits")
                        : Words.of(
                                "hearing.ruling.text",
                                Words.of("ChallengeRuling." + (challenge.upheld() ? "UPHELD" : "REJECTED")),
                                challenge.ruling(),
                                challenge.decidedBy(),
                                Formats.date(challenge.decidedOn())));
    }
}
