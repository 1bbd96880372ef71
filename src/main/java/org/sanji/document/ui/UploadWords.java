package org.sanji.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The texts of the upload field, which has no Chinese of its own. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N of(Component page) {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text(page, "too-many"))
                        .setFileIsTooBig(text(page, "too-big"))
                        .setIncorrectFileType(text(page, "wrong-type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(text(page, "connecting"))
                                .setStalled(text(page, "stalled"))
                                .setProcessing(text(page, "processing"))
                                .setHeld(text(page, "held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(text(page, "remaining"))
                                .setUnknown(text(page, "remaining-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(text(page, "failed"))
                                .setUnexpectedServerError(text(page, "failed"))
                                .setForbidden(text(page, "failed"))))
                .setFile(new UploadI18N.File()
                        .setRetry(text(page, "retry"))
                        .setStart(text(page, "start"))
                        .setRemove(text(page, "remove")))
                .setUnits(new UploadI18N.Units(List.of("B", "KB", "MB", "GB")));
    }

    private static String text(Component page, String key) {
        return page.getTranslation("document-ui.upload." + key);
    }
}
