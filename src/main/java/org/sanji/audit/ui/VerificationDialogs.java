package org.sanji.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import org.sanji.audit.FullVerification;
import org.sanji.audit.Seal;
import org.sanji.audit.Verification;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.common.ui.UiErrors;

/** What a verification found, of one chain or of everything, and the list of seals. */
final class VerificationDialogs {

    private static final int MOST_SHOWN = 50;

    private VerificationDialogs() {}

    /** One chain. */
    static void chain(String subject, Verification result) {
        var dialog = dialog("audit.verify", "520px");
        dialog.add(
                new Paragraph(subject),
                result.whole()
                        ? good(dialog.getTranslation("audit.whole", result.records()))
                        : bad(dialog.getTranslation(
                                "audit.damaged", result.problems().size())));
        var list = new UnorderedList();
        result.problems().forEach(p -> list.add(new ListItem(problem(dialog, p))));
        dialog.add(list);
        dialog.open();
    }

    /** Everything, with progress; the page stays usable. */
    static void everything(AuditPresenter presenter) {
        var ui = UI.getCurrent();
        var dialog = dialog("audit.verify-all", "640px");
        var bar = new ProgressBar();
        var state = new Paragraph(dialog.getTranslation("audit.verifying"));
        dialog.add(state, bar);
        dialog.setCloseOnOutsideClick(false);
        dialog.open();
        presenter.verifyAll(
                (done, all) -> later(ui, () -> {
                    bar.setValue((double) done / all);
                    state.setText(dialog.getTranslation("audit.verifying.chains", done, all));
                }),
                result -> later(ui, () -> {
                    bar.setVisible(false);
                    state.setText(dialog.getTranslation(
                            "audit.verified",
                            Formats.number(result.chains()),
                            Formats.number(result.records()),
                            Formats.number(result.seals())));
                    dialog.add(verdict(dialog, result));
                }),
                problem -> later(ui, () -> {
                    bar.setVisible(false);
                    state.setText(UiErrors.sentence(problem));
                }));
    }

    /** From another thread; a page that was left meanwhile is not told. */
    private static void later(UI ui, Command told) {
        var unused = ui.access(told);
    }

    private static Component verdict(Dialog dialog, FullVerification result) {
        if (result.whole()) {
            return new Paragraph(good(dialog.getTranslation("audit.whole-all")));
        }
        var list = new UnorderedList();
        result.brokenSeals().stream()
                .limit(MOST_SHOWN)
                .forEach(id -> list.add(new ListItem(dialog.getTranslation("audit.broken-seal", String.valueOf(id)))));
        result.damaged().stream().limit(MOST_SHOWN).forEach(d -> d.problems()
                .forEach(p -> list.add(
                        new ListItem(dialog.getTranslation("audit.chain-problem", d.chain(), problem(dialog, p))))));
        int found = result.damaged().size() + result.brokenSeals().size();
        return new Div(bad(dialog.getTranslation("audit.damaged-all", found)), list);
    }

    /** The seals, each with its check. */
    static void seals(AuditPresenter presenter) {
        var dialog = dialog("audit.seals", "640px");
        var grid = new LazyGrid<Seal>(Seal::id, presenter::seals);
        grid.addNumberColumn(null, dialog.getTranslation("audit.seal"), Seal::id);
        grid.addTextColumn(null, dialog.getTranslation("audit.seal.at"), s -> Formats.dateTime(s.at()));
        grid.addNumberColumn(null, dialog.getTranslation("audit.seal.heads"), Seal::heads);
        grid.addBadgeColumn(
                null,
                dialog.getTranslation("audit.seal.state"),
                s -> s.genuine()
                        ? good(dialog.getTranslation("audit.seal.genuine"))
                        : bad(dialog.getTranslation("audit.seal.broken")));
        grid.setEmpty(dialog.getTranslation("audit.seals.none"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setHeight("320px");
        dialog.add(new Paragraph(dialog.getTranslation("audit.seals.text")), grid);
        dialog.open();
    }

    private static Dialog dialog(String title, String width) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation(title));
        dialog.setWidth(width);
        dialog.getFooter().add(new Button(dialog.getTranslation("audit.close"), e -> dialog.close()));
        return dialog;
    }

    private static String problem(Dialog dialog, Verification.Problem problem) {
        return dialog.getTranslation("audit.problem." + problem.kind(), problem.seq());
    }

    private static StateBadge good(String text) {
        return new StateBadge(text, Tone.GOOD);
    }

    private static StateBadge bad(String text) {
        return new StateBadge(text, Tone.OVERDUE);
    }
}
