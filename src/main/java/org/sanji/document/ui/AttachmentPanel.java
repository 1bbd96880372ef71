package org.sanji.document.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Notices;
import org.sanji.document.Attachment;
import org.sanji.document.AttachmentKind;

/** The files of a petition: list and reading side by side; those who work on it add and take back. */
@StyleSheet("context://css/document.css")
public class AttachmentPanel extends Div {

    private final transient AttachmentTools tools;
    private final UUID petitionId;
    private final Div list = new Div();
    private final RefusedFiles refused = new RefusedFiles();
    private final ScanPreview preview;
    private final Select<AttachmentKind> kind = new Select<>();
    private transient List<Attachment> files = List.of();

    /** Reads when it is shown. */
    public AttachmentPanel(AttachmentTools tools, UUID petitionId) {
        this.tools = tools;
        this.petitionId = petitionId;
        this.preview = new ScanPreview(tools);
        addClassName("attachment-panel");
        list.addClassName("file-list");
        list.getElement().setAttribute("role", "list");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        removeAll();
        var left = new Div();
        left.addClassNames("attachment-files", "panel");
        if (tools.attachments().mayAdd(petitionId)) {
            left.add(adding());
        }
        left.add(refused, list);
        add(left);
        reload(null);
    }

    private Component adding() {
        kind.setLabel(getTranslation("document-ui.kind"));
        kind.setItems(AttachmentKind.values());
        kind.setItemLabelGenerator(this::name);
        kind.setValue(AttachmentKind.PETITION_PAPER);
        var drop = new FileDrop(
                tools,
                getTranslation("document-ui.add"),
                file -> {
                    var added = tools.attachments().add(petitionId, kind.getValue(), null, file);
                    return () -> reload(added.id());
                },
                refused::say);
        var row = new Div(kind, drop);
        row.addClassName("attachment-adding");
        return row;
    }

    private String name(AttachmentKind of) {
        return getTranslation("AttachmentKind." + of.name());
    }

    /** @param show the file to look at, null for the first or the one that is shown */
    private void reload(UUID show) {
        files = tools.attachments().of(petitionId);
        list.removeAll();
        if (files.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.PAPERCLIP,
                    getTranslation("document-ui.empty"),
                    getTranslation("document-ui.empty.hint")));
        }
        files.forEach(file -> list.add(row(file)));
        var readable = files.stream()
                .filter(Attachment::readable)
                .map(f -> new ScanPreview.Shown(f.id(), f.name()))
                .toList();
        if (readable.isEmpty()) {
            remove(preview);
        } else {
            add(preview);
            preview.show(readable, show == null ? readable.get(0).id() : show);
        }
    }

    private Component row(Attachment file) {
        var row = new Div(new FileIcon(file.readable() ? file.id() : null, file.type()), facts(file), tools(file));
        row.addClassName("file-row");
        row.getElement().setAttribute("role", "listitem");
        if (file.retraction() != null) {
            row.addClassName("file-retracted");
        }
        return row;
    }

    private Component facts(Attachment file) {
        var facts = new Div(title(file), line(file));
        facts.addClassName("file-what");
        file.retracted().ifPresent(r -> {
            var why = new Div(
                    VaadinIcon.BAN.create(),
                    new Span(getTranslation("document-ui.retracted", r.by(), Formats.dateTime(r.at()), r.reason())));
            why.addClassName("file-why");
            facts.add(why);
        });
        return facts;
    }

    private Component title(Attachment file) {
        var text = file.name().isEmpty()
                ? getTranslation("document-ui.unnamed", file.type().label())
                : file.name();
        if (!file.readable()) {
            var plain = new Span(text);
            plain.addClassName("file-name");
            return plain;
        }
        var name = new Button(text, e -> reload(file.id()));
        name.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        name.addClassName("file-name");
        name.setTooltipText(getTranslation("document-ui.look"));
        return name;
    }

    private Component line(Attachment file) {
        var who = file.organ() == null
                ? file.addedByName()
                : getTranslation("document-ui.who", tools.organs().nameOf(file.organ()), file.addedByName());
        var line = new Div(new Span(name(file.kind())));
        if (file.reference() != null) {
            line.add(new Span(file.reference()));
        }
        line.add(new Span(FileSizes.of(file.size())), new Span(who), new Span(Formats.dateTime(file.addedAt())));
        line.addClassName("file-facts");
        return line;
    }

    private Component tools(Attachment file) {
        var row = new Div();
        row.addClassName("file-tools");
        if (file.readable()) {
            var download = new Anchor("files/" + file.id(), "");
            download.add(VaadinIcon.DOWNLOAD_ALT.create());
            download.setRouterIgnore(true);
            download.getElement().setAttribute("download", true);
            download.setAriaLabel(getTranslation("document-ui.download-of", file.name()));
            download.setTitle(getTranslation("document-ui.download"));
            row.add(download);
        }
        if (file.retractable()) {
            var retract = new Button(VaadinIcon.BAN.create(), e -> retract(file));
            retract.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
            retract.setAriaLabel(getTranslation("document-ui.retract-of", file.name()));
            retract.setTooltipText(getTranslation("document-ui.retract"));
            row.add(retract);
        }
        return row;
    }

    private void retract(Attachment file) {
        Confirm.withReason(
                getTranslation("document-ui.retract"),
                getTranslation("document-ui.retract.text", file.name()),
                getTranslation("document-ui.retract.reason"),
                getTranslation("document-ui.retract.do"),
                reason -> {
                    tools.attachments().retract(file.id(), reason);
                    Notices.done(getTranslation("document-ui.retract.done"));
                    reload(null);
                });
    }
}
