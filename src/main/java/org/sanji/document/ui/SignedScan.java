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

/** The scans that belong to one paper, signed copies or proofs of its service, and a button to add one. */
@StyleSheet("context://css/document.css")
public class SignedScan extends Div {

    private final transient AttachmentTools tools;
    private final UUID petitionId;
    private final String reference;
    private final AttachmentKind kind;
    private final RefusedFiles refused = new RefusedFiles();
    private final Div list = new Div();
    private final transient Runnable changed;

    /**
     * Copies of a paper with signature and seal.
     *
     * @param reference the number of the paper
     * @param changed called after a scan was added
     */
    public SignedScan(AttachmentTools tools, UUID petitionId, String reference, Runnable changed) {
        this(tools, petitionId, reference, AttachmentKind.SIGNED_COPY, changed);
    }

    private SignedScan(
            AttachmentTools tools, UUID petitionId, String reference, AttachmentKind kind, Runnable changed) {
        this.tools = tools;
        this.petitionId = petitionId;
        this.reference = reference;
        this.kind = kind;
        this.changed = changed;
        addClassName("signed-scan");
        list.addClassName("file-list");
    }

    /** Proofs that a paper was served. */
    public static SignedScan proof(AttachmentTools tools, UUID petitionId, String reference, Runnable changed) {
        return new SignedScan(tools, petitionId, reference, AttachmentKind.PROOF, changed);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        removeAll();
        if (tools.attachments().mayAdd(petitionId)) {
            add(new FileDrop(
                    tools,
                    getTranslation("document-ui.add." + kind.name()),
                    file -> {
                        tools.attachments().add(petitionId, kind, reference, file);
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

    /** Proofs were once added as signed copies under the same reference: they stay in sight. */
    private void reload() {
        list.removeAll();
        tools.attachments().of(petitionId).stream()
                .filter(a -> (a.kind() == kind || a.kind() == AttachmentKind.SIGNED_COPY)
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
