package org.sanji.document.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.UUID;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Forms;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.document.PaperDraft;
import org.sanji.document.PaperKind;
import org.sanji.document.PaperView;

/** The papers of a petition: number, state, service, the PDF, drafts, revoking and replacing. */
@StyleSheet("context://css/document.css")
public class PaperPanel extends Div {

    private final transient PaperTools tools;
    private final UUID petitionId;

    /** Reads when it is shown. */
    public PaperPanel(PaperTools tools, UUID petitionId) {
        this.tools = tools;
        this.petitionId = petitionId;
        addClassName("paper-panel");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        reload();
    }

    private void reload() {
        removeAll();
        var kinds = tools.drafts().kinds(petitionId);
        if (!kinds.isEmpty()) {
            var menu = new MenuBar();
            var write = menu.addItem(getTranslation("document-paper.write"));
            kinds.forEach(kind -> write.getSubMenu()
                    .addItem(name(kind), e -> edit(tools.drafts().begin(kind, petitionId))));
            var bar = new Div(menu);
            bar.addClassName("paper-bar");
            add(bar);
        }
        var drafts = tools.drafts().of(petitionId);
        if (!drafts.isEmpty()) {
            var section = Forms.section(getTranslation("document-paper.drafts"));
            drafts.forEach(draft -> section.add(row(draft)));
            add(section);
        }
        var papers = tools.papers().of(petitionId);
        if (papers.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.FILE_TEXT_O,
                    getTranslation("document-paper.empty"),
                    getTranslation("document-paper.empty.hint")));
            return;
        }
        var section = Forms.section(getTranslation("document-paper.issued"));
        papers.stream()
                .filter(p -> p.paper().kind() != PaperKind.SERVICE_RECORD)
                .forEach(p -> section.add(row(p)));
        add(section);
    }

    private String name(PaperKind kind) {
        return getTranslation("PaperKind." + kind.name());
    }

    private Component row(PaperDraft draft) {
        var what = new Div(
                title(name(draft.kind())),
                facts(
                        getTranslation("PaperDraft.State." + draft.state().name()),
                        getTranslation("document-paper.by", draft.draftedBy(), Formats.dateTime(draft.draftedAt()))));
        what.addClassName("file-what");
        if (draft.comment() != null) {
            what.add(why(getTranslation("document-paper.returned", draft.comment())));
        }
        var open = new Button(
                getTranslation(draft.approvable() ? "document-paper.judge" : "document-paper.open-draft"),
                e -> edit(draft.id()));
        open.addThemeVariants(ButtonVariant.LUMO_SMALL);
        if (draft.approvable()) {
            open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return line(what, new Div(open));
    }

    private void edit(UUID draft) {
        new PaperDraftDialog(tools, tools.drafts().byId(draft), this::reload).open();
        reload();
    }

    private Component row(PaperView view) {
        var paper = view.paper();
        var title = title(name(paper.kind()) + (paper.number() == null ? "" : " " + paper.number()));
        if (!paper.stands()) {
            title.addClassName("paper-revoked");
        }
        var what = new Div(
                title,
                facts(tools.files().organs().nameOf(paper.organ()), Formats.date(paper.issuedOn()), paper.issuedBy()));
        what.addClassName("file-what");
        if (view.delivery() != null) {
            what.add(facts(
                    getTranslation("Delivery." + view.delivery().method().name()),
                    getTranslation(
                            "document-paper.served-on",
                            Formats.date(view.delivery().servedOn())),
                    getTranslation("document-paper.received-by", view.delivery().receivedBy()),
                    view.delivery().proof()));
        }
        if (!paper.stands()) {
            what.add(why(getTranslation(
                    "document-paper.revoked",
                    paper.revocation().by(),
                    Formats.date(paper.revocation().on()),
                    paper.revocation().reason())));
        }
        return line(what, new Div(state(view)), buttons(view));
    }

    static StateBadge state(PaperView view) {
        var page = com.vaadin.flow.component.UI.getCurrent();
        if (!view.paper().stands()) {
            return new StateBadge(page.getTranslation("document-paper.state.revoked"), Tone.NEUTRAL, VaadinIcon.BAN);
        }
        if (view.delivery() != null) {
            return new StateBadge(page.getTranslation("document-paper.state.served"), Tone.GOOD);
        }
        return view.paper().kind().isServed()
                ? new StateBadge(page.getTranslation("document-paper.state.to-serve"), Tone.SOON)
                : new StateBadge(page.getTranslation("document-paper.state.issued"), Tone.NEUTRAL);
    }

    private Component buttons(PaperView view) {
        var id = view.paper().id();
        var row = new Div();
        row.addClassName("paper-tools");
        if (view.readable()) {
            row.add(link("papers/" + id, "document-paper.pdf"));
            if (view.paper().kind().isServed()) {
                row.add(link("papers/" + id + "/service-record", "document-paper.record"));
            }
        }
        if (view.deliverable()) {
            row.add(button("document-paper.serve", () -> new DeliveryDialog(tools, view, this::reload).open()));
        }
        if (view.replaceable()) {
            row.add(button("document-paper.replace", () -> replace(view)));
        }
        if (view.revocable()) {
            row.add(button("document-paper.revoke", () -> revoke(view)));
        }
        return row;
    }

    private Anchor link(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(getTranslation(key), e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void revoke(PaperView view) {
        Confirm.withReason(
                getTranslation("document-paper.revoke"),
                getTranslation("document-paper.revoke.text"),
                getTranslation("document-paper.reason"),
                getTranslation("document-paper.revoke"),
                reason -> {
                    tools.papers().revoke(view.paper().id(), reason);
                    Notices.done(getTranslation("document-paper.revoke.done"));
                    reload();
                });
    }

    private void replace(PaperView view) {
        Confirm.withReason(
                getTranslation("document-paper.replace"),
                getTranslation("document-paper.replace.text"),
                getTranslation("document-paper.reason"),
                getTranslation("document-paper.replace.do"),
                reason -> edit(tools.drafts().replace(view.paper().id(), reason)));
    }

    private static Div title(String text) {
        var title = new Div(text);
        title.addClassName("file-name");
        return title;
    }

    private static Div facts(String... parts) {
        var line = new Div();
        for (var part : parts) {
            line.add(new Span(part));
        }
        line.addClassName("file-facts");
        return line;
    }

    private static Div why(String text) {
        var why = new Div(VaadinIcon.BAN.create(), new Span(text));
        why.addClassName("file-why");
        return why;
    }

    private static Div line(Component... parts) {
        var row = new Div(parts);
        row.addClassName("file-row");
        return row;
    }
}
