package org.sanji.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanji.document.AttachmentKind;
import org.sanji.document.StagedFile;

/**
 * Files for something that is not registered yet: each is checked and staged when it arrives. The value is the list of
 * staged ids, to be handed to the registration; {@link #setIds} brings them back from a draft.
 */
@StyleSheet("context://css/document.css")
public class AttachmentUpload extends Div {

    private final transient AttachmentTools tools;
    private final AttachmentKind kind;
    private final Div list = new Div();
    private final RefusedFiles refused = new RefusedFiles();
    private final transient List<StagedFile> files = new ArrayList<>();
    private final transient List<Consumer<List<StagedFile>>> listeners = new ArrayList<>();
    private final transient List<Consumer<StagedFile>> chosen = new ArrayList<>();

    /** @param kind what the files are to the case */
    public AttachmentUpload(AttachmentTools tools, AttachmentKind kind) {
        this.tools = tools;
        this.kind = kind;
        addClassName("attachment-upload");
        list.addClassName("file-list");
        list.getElement().setAttribute("role", "list");
        var drop = new FileDrop(
                tools,
                getTranslation("document-ui.add"),
                file -> {
                    var staged = tools.attachments().stage(kind, file);
                    return () -> added(staged);
                },
                refused::say);
        add(drop, refused, list);
    }

    /** The ids, in the order the files came. */
    public List<UUID> ids() {
        return files.stream().map(StagedFile::id).toList();
    }

    public List<StagedFile> files() {
        return List.copyOf(files);
    }

    /** The same for {@link ScanPreview#show(List)}. */
    public List<ScanPreview.Shown> shown() {
        return files.stream().map(f -> new ScanPreview.Shown(f.id(), f.name())).toList();
    }

    /** Shows what is still there of these; own ones only. */
    public void setIds(List<UUID> ids) {
        files.clear();
        files.addAll(tools.attachments().staged(ids));
        refused.clear();
        redraw();
    }

    /** Empties the list after registration; the files belong to the petition now. */
    public void clear() {
        setIds(List.of());
    }

    /** Told when files were added or removed by the user. */
    public Registration addChangeListener(Consumer<List<StagedFile>> listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    /** Told when the user chose a file to look at, and with each new one. */
    public Registration addChosenListener(Consumer<StagedFile> listener) {
        return Registration.addAndRemove(chosen, listener);
    }

    /** On the page, after the file was staged. */
    void added(StagedFile file) {
        files.add(file);
        changed();
        List.copyOf(chosen).forEach(c -> c.accept(file));
    }

    private void remove(StagedFile file) {
        tools.attachments().discard(file.id());
        files.removeIf(f -> f.id().equals(file.id()));
        changed();
    }

    private void changed() {
        redraw();
        List.copyOf(listeners).forEach(l -> l.accept(files()));
    }

    private void redraw() {
        list.removeAll();
        files.forEach(file -> list.add(row(file)));
    }

    private Component row(StagedFile file) {
        var name = new Button(file.name(), e -> List.copyOf(chosen).forEach(c -> c.accept(file)));
        name.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        name.addClassName("file-name");
        name.setTooltipText(file.name());
        var size = new Span(FileSizes.of(file.size()));
        size.addClassName("file-facts");
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), e -> remove(file));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(getTranslation("document-ui.remove", file.name()));
        remove.setTooltipText(getTranslation("document-ui.remove.tip"));
        var row = new Div(new FileIcon(file.id(), file.type()), name, size, remove);
        row.addClassName("file-row");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    /** What the files are to the case. */
    public AttachmentKind kind() {
        return kind;
    }
}
