package org.sanji.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.UUID;
import org.sanji.document.FileType;

/** A small picture of a file, or its kind in letters. */
final class FileIcon extends Div {

    /** The letters behind show when a picture cannot be drawn. */
    private static final String HIDE = "const hide = () => { this.style.visibility = 'hidden'; };"
            + "this.addEventListener('error', hide); if (this.complete && !this.naturalWidth && this.currentSrc) hide();";

    /** @param id null when the person may not see the content */
    FileIcon(UUID id, FileType type) {
        addClassNames("file-icon", "file-" + type.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("aria-hidden", "true");
        add(new Span(type.label()));
        if (id != null && (type.isPicture() || type == FileType.PDF)) {
            var picture = new Image("files/" + id + "/pages/0?size=thumbnail", "");
            picture.getElement().setAttribute("loading", "lazy");
            picture.getElement().executeJs(HIDE);
            add(picture);
        }
    }
}
