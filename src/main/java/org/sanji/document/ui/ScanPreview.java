package org.sanji.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ShortcutEventListener;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import org.sanji.common.ui.EmptyState;

/**
 * Shows files page by page, large enough to read a letter beside the fields: fits the width, enlarges, turns, goes on to
 * the next page and file. Keys while it has the focus: ← → pages, + − size, R turns, Enter full screen.
 */
@StyleSheet("context://css/document.css")
public class ScanPreview extends Div {

    private static final int[] ZOOMS = {100, 130, 160, 200, 250, 300};

    /** A file that can be shown. */
    public record Shown(UUID id, String name) {}

    private final transient AttachmentTools tools;
    private final Div sheet = new Div();
    private final Span place = new Span();
    private final Span title = new Span();
    private final Div bar = new Div();
    private final Button previous;
    private final Button next;
    private final boolean inDialog;
    private transient List<Shown> files = List.of();
    private int file;
    private int page;
    private int pages;
    private int turns;
    private int zoom;

    public ScanPreview(AttachmentTools tools) {
        this(tools, false);
    }

    private ScanPreview(AttachmentTools tools, boolean inDialog) {
        this.tools = tools;
        this.inDialog = inDialog;
        addClassName("scan-preview");
        sheet.addClassName("scan-sheet");
        sheet.getElement().setAttribute("tabindex", "0");
        sheet.getElement().setAttribute("role", "region");
        sheet.getElement().setAttribute("aria-label", getTranslation("document-ui.preview"));
        title.addClassName("scan-title");
        place.addClassName("scan-place");
        bar.addClassName("scan-bar");
        previous = tool(VaadinIcon.ANGLE_LEFT, "previous", () -> step(-1));
        next = tool(VaadinIcon.ANGLE_RIGHT, "next", () -> step(1));
        bar.add(
                title,
                previous,
                place,
                next,
                tool(VaadinIcon.MINUS, "smaller", () -> zoom(-1)),
                tool(VaadinIcon.PLUS, "larger", () -> zoom(1)),
                tool(VaadinIcon.ROTATE_RIGHT, "turn", this::turn));
        if (!inDialog) {
            bar.add(tool(VaadinIcon.EXPAND_FULL, "full", this::full));
        }
        add(bar, sheet);
        key(Key.ARROW_LEFT, e -> step(-1));
        key(Key.ARROW_RIGHT, e -> step(1));
        key(Key.of("+"), e -> zoom(1));
        key(Key.of("="), e -> zoom(1));
        key(Key.of("-"), e -> zoom(-1));
        key(Key.KEY_R, e -> turn());
        key(Key.ENTER, e -> full());
        show(List.of());
    }

    private void key(Key key, ShortcutEventListener listener) {
        Shortcuts.addShortcutListener(sheet, listener, key).listenOn(sheet);
    }

    private Button tool(VaadinIcon icon, String key, Runnable action) {
        var button = new Button(icon.create(), e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("document-ui.preview." + key));
        button.setTooltipText(getTranslation("document-ui.preview." + key + ".tip"));
        return button;
    }

    /** Shows the first of these. */
    public final void show(List<Shown> shown) {
        show(shown, shown.isEmpty() ? null : shown.get(0).id());
    }

    /** Shows one of these; the others follow. Keeps page and size when it is shown already. */
    public final void show(List<Shown> shown, UUID first) {
        var before = current();
        files = List.copyOf(shown);
        int wanted = files.stream().map(Shown::id).toList().indexOf(first);
        if (wanted >= 0 && before != null && before.id().equals(first)) {
            file = wanted;
            draw();
            return;
        }
        open(Math.max(0, wanted), 0);
    }

    private Shown current() {
        return file < files.size() ? files.get(file) : null;
    }

    private void open(int which, int onPage) {
        file = which;
        turns = 0;
        pages = current() == null ? 0 : tools.previews().pages(current().id());
        page = Math.max(0, Math.min(onPage, pages - 1));
        draw();
    }

    private void step(int by) {
        if (page + by >= 0 && page + by < pages) {
            page += by;
            draw();
        } else if (file + by >= 0 && file + by < files.size()) {
            open(file + by, by > 0 ? 0 : Integer.MAX_VALUE);
        }
    }

    /** Goes pages on, or back, over the files. */
    public void leaf(int pagesOn) {
        step(pagesOn);
    }

    /** Shows it a step larger, or smaller. */
    public void enlarge(int steps) {
        zoom(steps);
    }

    /** Turns it by a quarter to the right. */
    public void rotate() {
        turn();
    }

    /** Which of the files is shown, from 0. */
    public int shownIndex() {
        return file;
    }

    private void zoom(int by) {
        zoom = Math.max(0, Math.min(ZOOMS.length - 1, zoom + by));
        draw();
    }

    private void turn() {
        turns = (turns + 1) % 4;
        draw();
    }

    private void full() {
        if (inDialog || current() == null) {
            return;
        }
        var large = new ScanPreview(tools, true);
        large.show(files, current().id());
        var dialog = new Dialog(large);
        dialog.addClassName("scan-dialog");
        dialog.getElement().setAttribute("aria-label", getTranslation("document-ui.preview"));
        var close = tool(VaadinIcon.CLOSE, "close", dialog::close);
        large.bar.add(close);
        dialog.setWidth("96vw");
        dialog.setHeight("96vh");
        dialog.open();
        large.sheet.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private void draw() {
        var shown = current();
        bar.setVisible(shown != null);
        sheet.removeAll();
        if (shown == null) {
            sheet.add(new EmptyState(
                    VaadinIcon.FILE_PICTURE,
                    getTranslation("document-ui.preview.none"),
                    getTranslation("document-ui.preview.none.hint")));
            return;
        }
        title.setText(shown.name());
        title.setTitle(shown.name());
        place.setText(getTranslation("document-ui.preview.place", page + 1, Math.max(1, pages)));
        place.setVisible(pages > 1 || files.size() > 1);
        previous.setEnabled(page > 0 || file > 0);
        next.setEnabled(page + 1 < pages || file + 1 < files.size());
        sheet.add(pages == 0 ? unseen(shown) : picture(shown));
        sheet.getElement().executeJs("this.scrollTop = 0");
    }

    private Component picture(Shown shown) {
        var picture = new Image(
                "files/" + shown.id() + "/pages/" + page + (turns == 0 ? "" : "?turn=" + turns),
                getTranslation("document-ui.preview.alt", shown.name(), page + 1));
        picture.setWidth(ZOOMS[zoom] + "%");
        return picture;
    }

    private Component unseen(Shown shown) {
        var download = new Anchor("files/" + shown.id(), getTranslation("document-ui.download"));
        download.setRouterIgnore(true);
        return new EmptyState(
                VaadinIcon.FILE_O,
                getTranslation("document-ui.preview.unseen"),
                getTranslation("document-ui.preview.unseen.hint"),
                download);
    }
}
