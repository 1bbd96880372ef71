package org.sanji.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Forms;
import org.sanji.common.ui.KeyValueList;
import org.sanji.petition.CorrectionField;
import org.sanji.petition.IdType;
import org.sanji.petition.PartyRole;
import org.sanji.petition.PartyView;
import org.sanji.petition.PetitionView;

/** Requests, narrative, and the people, masked unless somebody says why they need to see more. */
final class RequestsTab extends Div {

    private final transient PetitionView petition;
    private final transient PetitionPageServices services;
    private final transient CorrectionMarks marks;

    RequestsTab(PetitionView petition, PetitionPageServices services) {
        this.petition = petition;
        this.services = services;
        this.marks = new CorrectionMarks(petition, services);
        addClassName("two-panels");
        var requests = new OrderedList();
        requests.addClassName("request-list");
        petition.requests().forEach(r -> {
            var item = new ListItem(r.text());
            marks.ofItem(r.id()).ifPresent(item::add);
            requests.add(item);
        });
        var narrative = new Div(Formats.text(petition.narrative()));
        narrative.addClassName("narrative");
        var asked = Forms.section(Labels.of("page.requests"), requests);
        marks.added().ifPresent(asked::add);
        var told = Forms.section(Labels.of("page.narrative"), narrative);
        marks.of(CorrectionField.NARRATIVE).ifPresent(told::add);
        var left = new Div(asked, told, Forms.section(Labels.of("page.facts"), facts()));
        var people = new Div();
        people.addClassName("people");
        petition.parties().stream()
                .filter(p -> p.role() != PartyRole.SIGNATORY)
                .forEach(p -> people.add(new PartyCard(p)));
        signatories().ifPresent(people::add);
        var right = new Div(Forms.section(Labels.of("page.parties"), people));
        add(left, right);
    }

    private KeyValueList facts() {
        var p = petition;
        var facts = new KeyValueList()
                .with(Labels.of("page.category"), marked(category(), CorrectionField.CATEGORY))
                .with(
                        Labels.of("page.place"),
                        marked(place(), CorrectionField.TOWNSHIP, CorrectionField.VILLAGE, CorrectionField.PLACE))
                .with(Labels.of("page.origin"), Labels.of(p.origin()))
                .with(Labels.of("page.received"), marked(Formats.date(p.receivedOn()), CorrectionField.RECEIVED_ON));
        if (p.postmarkedOn() != null) {
            facts.with(
                    Labels.of("page.postmarked"),
                    marked(Formats.date(p.postmarkedOn()), CorrectionField.POSTMARKED_ON));
        }
        facts.with(
                        Labels.of("page.registered-by"),
                        Labels.of("page.registered-at", p.registeredBy(), Formats.dateTime(p.registeredAt())))
                .with(
                        Labels.of("page.persons"),
                        marked(
                                Labels.of("page.persons.value", p.personsPresent(), p.personsConcerned()),
                                CorrectionField.PERSONS_PRESENT,
                                CorrectionField.PERSONS_CONCERNED));
        if (p.readBackAt() != null) {
            facts.with(
                    Labels.of("page.read-back"), Labels.of("page.read-back.value", Formats.dateTime(p.readBackAt())));
        }
        return facts;
    }

    /** A value with its mark when it was corrected. */
    private Div marked(String value, CorrectionField... fields) {
        var cell = new Div(new Span(Formats.text(value)));
        marks.of(fields).ifPresent(cell::add);
        return cell;
    }

    private String category() {
        var name = petition.category() == null
                ? null
                : services.lookup()
                        .category(petition.category())
                        .map(Choice::name)
                        .orElse(petition.category());
        return name != null && petition.categoryProposed() ? Labels.of("page.category.proposed", name) : name;
    }

    private String place() {
        var township = petition.township() == null ? "" : services.lookup().township(petition.township());
        return Stream.of(township, petition.village(), petition.place())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** A long list stays folded. */
    private Optional<Details> signatories() {
        var cards = petition.parties().stream()
                .filter(p -> p.role() == PartyRole.SIGNATORY)
                .map(PartyCard::new)
                .toList();
        if (cards.isEmpty()) {
            return Optional.empty();
        }
        var list = new Details(Labels.of("page.signatories", cards.size()));
        cards.forEach(list::add);
        return Optional.of(list);
    }

    /** One person; the button shows the personal data after a reason was given, and the look is logged. */
    private final class PartyCard extends Div {

        PartyCard(PartyView party) {
            addClassName("party-card");
            show(party, true);
        }

        private void show(PartyView p, boolean masked) {
            removeAll();
            var name = new Div(Labels.of("page.party-title", Formats.text(p.name()), Labels.of(p.role())));
            name.addClassName("party-name");
            marks.ofItem(p.id()).ifPresent(name::add);
            add(name);
            var facts = new KeyValueList()
                    .with(
                            p.idNumber() == null ? Labels.of("desk.id-number") : Labels.of(p.idType()),
                            p.idNumber() == null ? Labels.of(IdType.NONE) : p.idNumber())
                    .with(Labels.of("desk.phone"), p.phone())
                    .with(Labels.of("page.sex-birth"), sexAndYear(p))
                    .with(Labels.of("desk.address"), p.address());
            if (p.missingReason() != null) {
                facts.with(Labels.of("desk.missing-reason"), p.missingReason());
            }
            add(facts);
            if (masked && petition.mayUnmask()) {
                var unmask = new Button(Labels.of("page.unmask"), VaadinIcon.EYE.create(), e -> unmask(p));
                unmask.addThemeVariants(ButtonVariant.LUMO_SMALL);
                add(unmask);
            }
        }

        private void unmask(PartyView p) {
            var dialog = new ActionDialog(Labels.of("page.unmask.title"), Labels.of("page.unmask.do"));
            var reason = Fields.area("page.unmask.reason", 200);
            reason.setHelperText(Labels.of("page.unmask.logged"));
            dialog.body(reason);
            dialog.onConfirm(() -> {
                ActionDialog.requireText(reason, "page.unmask.missing");
                show(services.petitions().unmask(petition.id(), p.id(), Fields.text(reason)), false);
            });
            dialog.open();
            reason.focus();
        }

        private static String sexAndYear(PartyView p) {
            var sex = p.sex() == null ? "" : Labels.of(p.sex());
            return p.birthYear() == null ? sex : Labels.of("page.sex-year", sex, String.valueOf(p.birthYear()));
        }
    }
}
