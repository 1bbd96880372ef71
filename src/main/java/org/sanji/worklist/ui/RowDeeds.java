package org.sanji.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.Notices;
import org.sanji.worklist.CaseHandlers.Result;
import org.sanji.worklist.TaskRow;

/** What can be done to a row of the list without opening the case: name a handler, take over, give back. */
final class RowDeeds {

    private final WorklistPresenter presenter;
    private final Runnable changed;

    RowDeeds(WorklistPresenter presenter, Runnable changed) {
        this.presenter = presenter;
        this.changed = changed;
    }

    private static String text(String key, Object... args) {
        return TaskColumns.text(key, args);
    }

    Component button(TaskRow row) {
        if (!presenter.mayGive(row)) {
            return new Span();
        }
        var button = new Button(VaadinIcon.USER_CHECK.create(), e -> open(row));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.addClassName("row-deed");
        var label = text("handler.of", row.number());
        button.setAriaLabel(label);
        button.setTooltipText(text("handler.tooltip"));
        return button;
    }

    private void open(TaskRow row) {
        var handler = row.handler();
        var text = handler == null
                ? text("handler.none", row.number(), row.title())
                : text("handler.now", row.number(), row.title(), handler.name());
        if (!presenter.givesWork() && handler == null) {
            claim(row, text);
            return;
        }
        var dialog = new HandlerDialog(text("handler.title"), text, presenter.candidates(row), !presenter.givesWork());
        if (handler != null) {
            dialog.other(text("handler.give-back"), (nobody, reason) -> {
                presenter.giveBack(row, reason);
                done(text("handler.given-back", row.number()));
            });
        }
        if (presenter.givesWork() && !isMine(row)) {
            dialog.other(text("handler.take-over"), (nobody, reason) -> {
                presenter.takeOver(row);
                done(text("handler.taken-over", row.number()));
            });
        }
        dialog.naming(text(presenter.givesWork() ? "handler.assign" : "handler.delegate"), (username, reason) -> {
            presenter.assign(row, username, reason);
            done(text("handler.assigned", row.number()));
        });
        dialog.open();
    }

    /** Nobody is named: a handler takes it. */
    private void claim(TaskRow row, String text) {
        Confirm.ask(text("handler.title"), text, text("handler.take-over"), () -> {
            presenter.takeOver(row);
            done(text("handler.taken-over", row.number()));
        });
    }

    private boolean isMine(TaskRow row) {
        return row.handler() != null && row.handler().username().equals(presenter.me());
    }

    void assignAll(Set<TaskRow> rows) {
        long cases = rows.stream()
                .filter(TaskRow::forHandlers)
                .map(TaskRow::petitionId)
                .distinct()
                .count();
        long others = rows.stream().filter(r -> !r.forHandlers()).count();
        if (cases == 0) {
            Notices.problem(text("handler.none-selected"));
            return;
        }
        var text = text("handler.several", cases) + (others == 0 ? "" : text("handler.left-out", others));
        new HandlerDialog(text("handler.assign-all"), text, presenter.colleagues(), false)
                .naming(text("handler.assign"), (username, reason) -> {
                    var results = presenter.assignAll(rows, username, reason);
                    changed.run();
                    report(results);
                })
                .open();
    }

    private void report(List<Result> results) {
        var refused = results.stream().filter(r -> r.refused() != null).toList();
        int done = results.size() - refused.size();
        if (refused.isEmpty()) {
            Notices.done(text("handler.assigned-all", done));
            return;
        }
        var list = new UnorderedList();
        refused.forEach(r -> list.add(new ListItem(
                text("handler.refused", r.number(), text(r.refused(), r.args().toArray())))));
        var dialog = new Dialog();
        dialog.setHeaderTitle(text("handler.some-refused", done, refused.size()));
        dialog.setWidth("560px");
        var body = new Div(new Paragraph(text("handler.refused.intro")), list);
        body.addClassName("refused-list");
        dialog.add(body);
        var close = new Button(text("handler.close"), e -> dialog.close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(close);
        dialog.open();
    }

    private void done(String sentence) {
        Notices.done(sentence);
        changed.run();
    }
}
