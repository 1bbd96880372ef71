package org.sanji.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.UiErrors;
import org.sanji.document.AttachmentKind;
import org.sanji.document.NewFile;
import org.sanji.document.StagedFile;

/**
 * Takes many scans at once, by a button or by dropping them, and stages each; when all have arrived they are handed over
 * in the order of their names, as a scanner numbers them.
 */
@StyleSheet("context://css/document.css")
public class ScanBatchDrop extends Upload {

    private final transient List<StagedFile> arrived = new ArrayList<>();

    /**
     * @param taken called with the files that came together
     * @param refused gets a sentence that names the file
     */
    public ScanBatchDrop(
            AttachmentTools tools,
            String label,
            String dropLabel,
            Consumer<List<StagedFile>> taken,
            Consumer<String> refused) {
        var choose = new Button(label, VaadinIcon.UPLOAD.create());
        choose.addThemeVariants(ButtonVariant.LUMO_SMALL);
        setUploadButton(choose);
        setDropLabel(new Span(dropLabel));
        setAcceptedFileTypes(tools.limits().endings().toArray(String[]::new));
        setMaxFileSize(Math.toIntExact(tools.limits().maxFileBytes()));
        setI18n(UploadWords.of(this));
        addFileRejectedListener(e -> refused.accept(
                getTranslation("document-ui.refused", String.valueOf(e.getFileName()), e.getErrorMessage())));
        addAllFinishedListener(e -> handOver(taken));
        setUploadHandler(UploadHandler.inMemory((metadata, bytes) -> {
            try {
                arrived.add(tools.attachments().stage(AttachmentKind.SCAN, NewFile.of(metadata.fileName(), bytes)));
            } catch (RuleViolation e) {
                refused.accept(UiErrors.sentence(e));
            }
        }));
    }

    private void handOver(Consumer<List<StagedFile>> taken) {
        clearFileList();
        var together =
                arrived.stream().sorted(Comparator.comparing(StagedFile::name)).toList();
        arrived.clear();
        if (!together.isEmpty()) {
            taken.accept(together);
        }
    }
}
