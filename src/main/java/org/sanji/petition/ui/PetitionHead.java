package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.PageHeader;
import org.sanji.petition.CorrectionField;
import org.sanji.petition.PartyRole;
import org.sanji.petition.PetitionView;

/** Number, title, marks and the few facts that everybody looks for first. */
final class PetitionHead extends Div {

    private final transient PetitionPageServices services;

    PetitionHead(PetitionView petition, PetitionPageServices services, Runnable changed) {
        this.services = services;
        addClassName("petition-head");
        var header = new PageHeader(petition.number())
                .withSubtitle(petition.title())
                .withBadges(badges(petition).toArray(Component[]::new));
        new CorrectionMarks(petition, services)
                .of(CorrectionField.TITLE, CorrectionField.FORM, CorrectionField.PURPOSE)
                .ifPresent(header::withBadges);
        var menu = new CaseMenu(petition, services, changed);
        if (!menu.isEmpty()) {
            header.withActions(menu);
        }
        add(header, facts(petition));
    }

    private static List<Component> badges(PetitionView p) {
        var badges = new ArrayList<Component>();
        badges.add(Badges.state(p.state()));
        if (p.urgent()) {
            badges.add(Badges.urgent());
        }
        if (p.repeatKind() != null) {
            badges.add(Badges.repeat(p.repeatKind()));
        }
        if (p.sealed()) {
            badges.add(Badges.sealed());
        }
        if (p.historic()) {
            badges.add(Badges.historic());
        }
        return badges;
    }

    private Div facts(PetitionView p) {
        var facts = new Div();
        facts.addClassName("petition-facts");
        facts.add(fact("page.petitioner", new Span(petitioner(p))));
        facts.add(fact(
                "page.form", new Span(Labels.of("page.form-purpose", Labels.of(p.form()), Labels.of(p.purpose())))));
        facts.add(fact("page.registered", new Span(Formats.date(p.registeredAt()))));
        facts.add(fact("page.level", new Span(p.level() == null ? Formats.ABSENT : Labels.of(p.level()))));
        facts.add(fact("page.lead", new Span(organs(p))));
        if (p.joinedTo() != null) {
            var link = new RouterLink(
                    p.joinedTo(), PetitionPage.class, new RouteParameters(new RouteParam("number", p.joinedTo())));
            facts.add(fact("page.joined-to", link));
        }
        var due = new Div(
                Badges.due(p.due(), p.due() == null ? null : services.lookup().why(p.due())));
        if (p.due() != null) {
            var why = new Span(services.lookup().why(p.due()));
            why.addClassName("due-why");
            due.add(why);
        }
        var dueFact = fact("page.due", due);
        dueFact.addClassName("due-fact");
        facts.add(dueFact);
        return facts;
    }

    private static String petitioner(PetitionView p) {
        if (p.parties().isEmpty()) {
            return Formats.ABSENT;
        }
        var first = Formats.text(p.parties().get(0).name());
        boolean group = p.personsConcerned() > 1
                || p.parties().stream()
                                .filter(x -> x.role() != PartyRole.SIGNATORY)
                                .count()
                        > 1;
        return group ? Labels.of("page.petitioner-group", first, p.personsConcerned()) : first;
    }

    private String organs(PetitionView p) {
        var lead = services.lookup().organ(p.leadOrgan());
        if (p.coOrgans().isEmpty()) {
            return lead;
        }
        var others = p.coOrgans().stream().map(services.lookup()::organ).toList();
        return Labels.of("page.lead-and-co", lead, Labels.list(others));
    }

    private static Div fact(String key, Component value) {
        var label = new Span(Labels.of(key));
        label.addClassName("fact-label");
        var fact = new Div(label, value);
        fact.addClassName("fact");
        return fact;
    }
}
