package org.sanji.portal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.sanji.common.ui.DueDay;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.KeyValueList;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.followup.PublicPromises;
import org.sanji.petition.ClockLine;
import org.sanji.petition.DueView;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Tracking.Tracked;
import org.sanji.portal.internal.NextSteps;

/** Where one's petition stands, in plain words; nothing about other people. */
class TrackedPanel extends Div {

    private final transient TrackedTexts texts;

    TrackedPanel(
            Tracked petition, List<PublicPromises.Promise> promised, Optional<ReviewPanel> review, TrackedTexts texts) {
        this.texts = texts;
        add(standing(petition));
        if (!promised.isEmpty()) {
            add(promised(promised));
        }
        review.ifPresent(this::add);
        add(next(petition));
        if (!petition.clocks().isEmpty()) {
            add(dates(petition));
        }
        var offers = texts.assistance(petition, getLocale());
        if (!offers.isEmpty()) {
            add(assistance(offers));
        }
        add(past(petition));
    }

    private Section promised(List<PublicPromises.Promise> promised) {
        var list = new UnorderedList();
        promised.forEach(p -> list.add(new ListItem(
                getTranslation("portal.promise." + p.state(), p.what(), p.performer(), Formats.date(p.dueOn())))));
        return DraftForm.panel(
                "portal.tracked.promised", list, new Paragraph(getTranslation("portal.promise.what-to-do")));
    }

    private Section standing(Tracked petition) {
        var state = petition.state();
        var panel = new Section(new H2(petition.number() + " " + petition.title()));
        panel.addClassName("panel");
        var say = new Paragraph(
                new StateBadge(getTranslation("PetitionState." + state), tone(petition)),
                new Span(" " + getTranslation("portal.state." + state)));
        say.addClassName("public-state");
        panel.add(say);
        var facts = new KeyValueList()
                .with(getTranslation("portal.tracked.registered"), Formats.date(petition.registeredAt()))
                .with(getTranslation("portal.tracked.handler"), texts.handler(petition));
        if (petition.acceptedOn() != null) {
            facts.with(getTranslation("portal.tracked.accepted"), Formats.date(petition.acceptedOn()));
        }
        if (petition.answeredOn() != null) {
            facts.with(getTranslation("portal.tracked.answered"), Formats.date(petition.answeredOn()));
        }
        if (petition.servedOn() != null) {
            facts.with(getTranslation("portal.tracked.served"), Formats.date(petition.servedOn()));
        }
        if (petition.due() != null && state.isOpen()) {
            facts.with(getTranslation("portal.tracked.due." + dueKey(state)), due(petition.due()));
        }
        panel.add(facts);
        return panel;
    }

    private static String dueKey(PetitionState state) {
        return switch (state) {
            case REGISTERED -> "triage";
            case ASSIGNED, OBJECTED -> "notice";
            case ANSWERED -> "service";
            default -> "answer";
        };
    }

    private Div due(DueView due) {
        var why = new Div(texts.why(due, getLocale()));
        why.addClassName("public-hint");
        var left = new Span(" "
                + (due.daysLeft() < 0
                        ? getTranslation("due.overdue", -due.daysLeft())
                        : due.daysLeft() == 0
                                ? getTranslation("due.today")
                                : getTranslation("due.left", due.daysLeft())));
        var day = new Div(new DueDay(due.dueOn(), texts.why(due, getLocale())), left);
        day.addClassName("public-way-name");
        return new Div(day, why);
    }

    private static Tone tone(Tracked petition) {
        if (petition.state().isOpen()) {
            return petition.due() != null && petition.due().daysLeft() < 0 ? Tone.OVERDUE : Tone.ACTIVE;
        }
        return petition.state() == PetitionState.CLOSED ? Tone.GOOD : Tone.NEUTRAL;
    }

    private Section next(Tracked petition) {
        var list = new UnorderedList();
        texts.nextSteps(petition).forEach(s -> {
            var item = new ListItem(getTranslation(s.key(), s.args().toArray()));
            if (NextSteps.RATE.equals(s.key()) || NextSteps.RATE_AGAIN.equals(s.key())) {
                var link = new RouterLink(getTranslation("portal.nav.rate"), RateView.class);
                link.setQueryParameters(QueryParameters.of("number", petition.number()));
                item.add(link);
            }
            list.add(item);
        });
        return DraftForm.panel("portal.tracked.next", list);
    }

    private Section assistance(List<String> offers) {
        var list = new UnorderedList();
        offers.forEach(offer -> list.add(new ListItem(offer)));
        return DraftForm.panel("portal.tracked.assistance", list);
    }

    /** Every date that is the petitioner's to know, with the reason; what is over stays, so that lateness shows. */
    private Section dates(Tracked petition) {
        var list = new UnorderedList();
        list.addClassName("public-dates");
        for (var line : petition.clocks()) {
            var what = new Div(new Span(getTranslation("portal.clock." + line.kind())), day(line), texts.state(line));
            what.addClassName("public-date");
            var why = new Div(texts.why(line, getLocale()));
            why.addClassName("public-hint");
            list.add(new ListItem(what, why));
        }
        return DraftForm.panel("portal.tracked.dates", list);
    }

    private Span day(ClockLine line) {
        var day = new Span(new DueDay(line.due().dueOn(), texts.why(line, getLocale())));
        if (line.due().provisional()) {
            day.add(new Span(getTranslation("portal.clock.provisional")));
        }
        return day;
    }

    private Section past(Tracked petition) {
        var list = new OrderedList();
        list.addClassName("public-timeline");
        for (var entry : petition.events()) {
            var day = new Span(Formats.date(entry.on()));
            day.addClassName("public-day");
            list.add(new ListItem(day, new Span(texts.event(entry, getLocale()))));
        }
        return DraftForm.panel("portal.tracked.past", list);
    }
}
