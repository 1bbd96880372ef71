package org.sanji.importing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;

/** The texts of the upload field, which has no Chinese of its own. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N of(Component page) {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(page.getTranslation("importing.upload.too-many"))
                        .setFileIsTooBig(page.getTranslation("importing.upload.too-big"))
                        .setIncorrectFileType(page.getTranslation("importing.upload.wrong-type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(page.getTranslation("importing.upload.connecting"))
                                .setStalled(page.getTranslation("importing.upload.stalled"))
                                .setProcessing(page.getTranslation("importing.upload.processing"))
                                .setHeld(page.getTranslation("importing.upload.held")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(page.getTranslation("importing.upload.failed"))
                                .setUnexpectedServerError(page.getTranslation("importing.upload.failed"))
                                .setForbidden(page.getTranslation("importing.upload.failed"))));
    }
}
