package org.sanji.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.Formats;
import org.sanji.petition.LinkView;
import org.sanji.petition.PetitionView;
import org.sanji.security.Role;

/** Other registrations of the same matter; links are made and taken back with a reason. */
final class LinksTab extends Div {

    private final transient PetitionView petition;
    private final transient PetitionPageServices services;
    private final transient Runnable changed;

    LinksTab(PetitionView petition, PetitionPageServices services, Runnable changed) {
        this.petition = petition;
        this.services = services;
        this.changed = changed;
        addClassName("panel");
        boolean mayLink =
                services.currentUser().actor().has(Role.RECEPTIONIST, Role.TRIAGE_OFFICER) && !petition.sealed();
        if (petition.links().isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.LINK,
                    Labels.of("links.empty"),
                    Labels.of(mayLink ? "links.empty.hint" : "links.empty.reader")));
        }
        petition.links().forEach(link -> add(row(link)));
        if (mayLink) {
            add(tools());
        }
    }

    private static Div row(LinkView link) {
        var number = new RouterLink(
                link.number(), PetitionPage.class, new RouteParameters(new RouteParam("number", link.number())));
        number.addClassName("number");
        var row = new Div(number, new Span(Formats.date(link.registeredOn())), Badges.state(link.state()));
        row.addClassName("link-row");
        row.add(link.kind() == null ? new Span(Labels.of("links.earlier")) : Badges.repeat(link.kind()));
        if (link.reason() != null) {
            var reason = new Span(link.reason());
            reason.addClassName("link-reason");
            row.add(reason);
        }
        return row;
    }

    private Div tools() {
        var tools = new Div();
        tools.addClassName("link-tools");
        if (petition.repeatKind() == null) {
            var link = new Button(Labels.of("links.link"), VaadinIcon.LINK.create(), e -> askNumber());
            tools.add(link);
        } else {
            var correct = new Button(Labels.of("links.correct"), VaadinIcon.UNLINK.create(), e -> askCorrection());
            tools.add(correct);
        }
        return tools;
    }

    private void askNumber() {
        var dialog = new ActionDialog(Labels.of("links.link"), Labels.of("links.link.next"));
        var number = new TextField(Labels.of("links.number"));
        number.setWidthFull();
        number.setPlaceholder(Labels.of("links.number.hint"));
        dialog.body(number);
        dialog.onConfirm(() -> {
            ActionDialog.requireText(number, "links.number.missing");
            var earlier = find(number);
            new LinkDialog(
                            earlier.number(),
                            choice -> {
                                services.repeats().link(petition.id(), choice);
                                changed.run();
                            },
                            earlier.id())
                    .open();
        });
        dialog.open();
        number.focus();
    }

    private PetitionView find(TextField number) {
        try {
            return services.petitions().byNumber(Fields.text(number));
        } catch (org.sanji.common.NotFoundException none) {
            ActionDialog.require(number, false, "links.number.unknown");
            throw none;
        }
    }

    private void askCorrection() {
        var dialog = new ActionDialog(Labels.of("links.correct.title"), Labels.of("links.correct"));
        var reason = Fields.area("links.correct.reason", 500);
        dialog.body(new Span(Labels.of("links.correct.text")), reason);
        dialog.onConfirm(() -> {
            ActionDialog.requireText(reason, "links.correct.missing");
            services.repeats().correct(petition.id(), Fields.text(reason));
            changed.run();
        });
        dialog.open();
        reason.focus();
    }
}
