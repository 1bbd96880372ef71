package org.sanji.importing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.sanji.common.ConfigProblem;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.Forms;
import org.sanji.common.ui.PageHeader;
import org.sanji.common.ui.UiErrors;

/** Imports a file of earlier petitions: choose what its columns mean, upload, watch, fetch the bad rows. */
@Route("admin/import")
@RolesAllowed("SYSTEM_ADMIN")
public class ImportView extends Div implements HasDynamicTitle {

    private static final int LARGEST_FILE = 100 * 1024 * 1024;

    private final transient ImportPresenter presenter;
    private final ComboBox<String> mapping = new ComboBox<>(getTranslation("importing.mapping"));
    private final Upload upload = new Upload();
    private final ProgressBar bar = new ProgressBar();
    private final Span state = new Span();
    private final Div result = new Div();

    /** Made by the container. */
    ImportView(ImportPresenter presenter) {
        this.presenter = presenter;
        addClassName("page");
        mapping.setItems(presenter.mappings());
        mapping.setWidth("440px");
        mapping.setHelperText(getTranslation("importing.mapping.help"));
        presenter.mappings().stream().findFirst().ifPresent(mapping::setValue);
        setUpUpload();
        bar.setIndeterminate(true);
        bar.setWidth("360px");
        bar.setVisible(false);
        state.getElement().setAttribute("role", "status");
        add(
                new PageHeader(getTranslation("importing.page")).withSubtitle(getTranslation("importing.subtitle")),
                Forms.section(getTranslation("importing.file"), mapping, upload, bar, new Paragraph(state), result),
                Forms.section(
                        getTranslation("importing.about"),
                        new Paragraph(getTranslation("importing.about.dates")),
                        new Paragraph(getTranslation("importing.about.twice")),
                        new Paragraph(getTranslation("importing.about.bad"))));
    }

    private void setUpUpload() {
        var choose = new Button(getTranslation("importing.choose"), VaadinIcon.UPLOAD.create());
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("importing.drop")));
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setI18n(UploadWords.of(this));
        upload.setUploadHandler(UploadHandler.inMemory((metadata, bytes) -> {
            upload.clearFileList();
            start(bytes);
        }));
        upload.addFileRejectedListener(e -> state.setText(e.getErrorMessage()));
    }

    /** Begins the import of a file's content; what forbids it is said on the page. */
    void start(byte[] bytes) {
        var ui = UI.getCurrent();
        result.removeAll();
        try {
            presenter.start(
                    bytes,
                    mapping.getValue(),
                    new ImportPresenter.Listener(
                            rows -> later(ui, () -> state.setText(getTranslation("importing.progress", rows))),
                            outcome -> later(ui, () -> show(outcome)),
                            problem -> later(ui, () -> show(problem))));
            busy(true);
            state.setText(getTranslation("importing.progress", 0));
        } catch (RuleViolation forbidden) {
            state.setText(UiErrors.sentence(forbidden));
        }
    }

    /** From another thread; a page that was left meanwhile is not told. */
    private static void later(UI ui, Command told) {
        var unused = ui.access(told);
    }

    private void busy(boolean running) {
        bar.setVisible(running);
        upload.setVisible(!running);
        mapping.setEnabled(!running);
    }

    private void show(ImportPresenter.Outcome outcome) {
        busy(false);
        var r = outcome.result();
        state.setText(getTranslation(
                "importing.result",
                r.imported(),
                r.repeated(),
                r.skipped(),
                r.rows(),
                r.took().toSeconds()));
        if (outcome.report() != null) {
            var bytes = outcome.report().getBytes(StandardCharsets.UTF_8);
            result.add(new Anchor(
                    DownloadHandler.fromInputStream(event -> new DownloadResponse(
                            new ByteArrayInputStream(bytes), "report.csv", "text/csv", bytes.length)),
                    AttachmentType.DOWNLOAD,
                    getTranslation("importing.report", r.skipped())));
        }
    }

    private void show(RuntimeException problem) {
        busy(false);
        state.setText(
                problem instanceof ConfigProblem
                        ? getTranslation("importing.mapping-wrong", mapping.getValue())
                        : UiErrors.sentence(problem));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("importing.page");
    }
}
