package org.sanji.document.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.sanji.common.ui.Formats;
import org.sanji.document.Attachment;
import org.sanji.document.AttachmentKind;

/** The signed and sealed copies of one paper, named by its reference, and a button to add the scan. */
@StyleSheet("context://css/document.css")
public class SignedScan extends Div {

    private final transient AttachmentTools tools;
    private final UUID petitionId;
    private final String reference;
    private final RefusedFiles refused = new RefusedFiles();
    private final Div list = new Div();
    private final transient Runnable changed;

    /**
     * @param reference the number of the paper
     * @param changed called after a scan was added
     */
    public SignedScan(AttachmentTools tools, UUID petitionId, String reference, Runnable changed) {
        this.tools = tools;
        this.petitionId = petitionId;
        this.reference = reference;
        this.changed = changed;
        addClassName("signed-scan");
        list.addClassName("file-list");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        removeAll();
        if (tools.attachments().mayAdd(petitionId)) {
            add(new FileDrop(
                    tools,
                    getTranslation("document-ui.signed.add"),
                    file -> {
                        tools.attachments().add(petitionId, AttachmentKind.SIGNED_COPY, reference, file);
                        return () -> {
                            reload();
                            changed.run();
                        };
                    },
                    refused::say));
        }
        add(refused, list);
        reload();
    }

    private void reload() {
        list.removeAll();
        tools.attachments().of(petitionId).stream()
                .filter(a -> a.kind() == AttachmentKind.SIGNED_COPY
                        && reference.equals(a.reference())
                        && a.retraction() == null)
                .forEach(a -> list.add(row(a)));
    }

    private Component row(Attachment file) {
        var row = new Div(new FileIcon(file.readable() ? file.id() : null, file.type()), name(file));
        var facts = new Span(FileSizes.of(file.size()) + " · " + Formats.dateTime(file.addedAt()));
        facts.addClassName("file-facts");
        row.add(facts);
        row.addClassName("file-row");
        return row;
    }

    private Component name(Attachment file) {
        if (!file.readable()) {
            return new Span(getTranslation("document-ui.unnamed", file.type().label()));
        }
        var link = new Anchor("files/" + file.id(), file.name());
        link.setRouterIgnore(true);
        link.addClassName("file-name");
        return link;
    }
}
