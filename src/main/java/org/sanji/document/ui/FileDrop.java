package org.sanji.document.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.util.function.Consumer;
import org.sanji.common.ui.UiErrors;
import org.sanji.document.NewFile;

/** Takes files by drag and drop or a button, several at once, and says of each that is refused why. */
public final class FileDrop extends Upload {

    /** Sent files leave the list of the browser: they stand in ours. */
    private static final String TIDY = "this.addEventListener('upload-success', () => setTimeout(() => {"
            + " this.files = Array.from(this.files).filter(f => !f.complete); }));"
            + "this.addEventListener('file-reject', () => setTimeout(() => {"
            + " this.files = Array.from(this.files).filter(f => !f.error); }));";

    /** What becomes of a file, on the thread of the upload, without the page. */
    public interface Taker {
        /** Back on the page: shows the file that was taken. */
        Runnable take(NewFile file);
    }

    /** @param refused gets a sentence that names the file */
    public FileDrop(AttachmentTools tools, String label, Taker taker, Consumer<String> refused) {
        addClassName("file-drop");
        var choose = new Button(label, VaadinIcon.UPLOAD.create());
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        choose.setTooltipText(getTranslation(
                "document-ui.taken",
                String.join(getTranslation("document-ui.comma"), tools.limits().kindLabels()),
                tools.limits().maxFileBytes() / FileSizes.MEGABYTE));
        setUploadButton(choose);
        setDropLabel(new Span(getTranslation("document-ui.drop")));
        setAcceptedFileTypes(tools.limits().endings().toArray(String[]::new));
        setMaxFileSize(Math.toIntExact(tools.limits().maxFileBytes()));
        setI18n(UploadWords.of(this));
        addFileRejectedListener(e -> refused.accept(
                getTranslation("document-ui.refused", String.valueOf(e.getFileName()), e.getErrorMessage())));
        getElement().executeJs(TIDY);
        setUploadHandler(event -> receive(event, taker, refused));
    }

    private void receive(UploadEvent event, Taker taker, Consumer<String> refused) {
        var ui = event.getUI();
        try {
            var shown = taker.take(new NewFile(event.getFileName(), event::getInputStream));
            later(ui, shown::run);
        } catch (RuntimeException e) {
            later(ui, () -> refused.accept(UiErrors.sentence(e)));
        }
    }

    /** From the thread of the upload; a page that was left meanwhile is not told. */
    private static void later(UI ui, Command told) {
        var unused = ui.access(told);
    }
}
