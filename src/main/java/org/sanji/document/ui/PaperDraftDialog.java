package org.sanji.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.Notices;
import org.sanji.document.PaperDraft;
import org.sanji.document.PaperDraft.State;

/** A draft: its writer fills it in and hands it in; another who may sign approves it or gives it back. */
final class PaperDraftDialog extends Dialog {

    private final transient PaperTools tools;
    private final transient Runnable done;
    private final PaperFactsForm form;
    private transient PaperDraft draft;

    PaperDraftDialog(PaperTools tools, PaperDraft draft, Runnable done) {
        this.tools = tools;
        this.draft = draft;
        this.done = done;
        boolean writes = draft.mine() && (draft.state() == State.DRAFT || draft.state() == State.RETURNED);
        form = new PaperFactsForm(draft.kind(), draft.facts(), !writes);
        setHeaderTitle(getTranslation("PaperKind." + draft.kind().name()));
        setWidth("920px");
        setMaxWidth("96vw");
        if (draft.replaces() != null) {
            add(new Div(getTranslation("document-paper.replaces", draft.replaceReason())));
        }
        if (draft.comment() != null) {
            add(new Div(getTranslation("document-paper.returned", draft.comment())));
        }
        add(form);
        getFooter().add(new Button(getTranslation("document-paper.close"), e -> close()));
        if (writes) {
            writing();
        } else {
            getFooter().add(button("document-paper.preview", this::preview));
        }
        if (draft.approvable()) {
            judging();
        }
    }

    private void writing() {
        var submit = button("document-paper.submit", () -> {
            save();
            tools.drafts().submit(draft.id(), draft.version());
            finish("document-paper.submit.done");
        });
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter()
                .add(
                        button("document-paper.drop", this::drop),
                        button("document-paper.save", () -> {
                            save();
                            finish("document-paper.save.done");
                        }),
                        button("document-paper.preview", () -> {
                            save();
                            preview();
                        }),
                        submit);
    }

    private void judging() {
        var approve = button("document-paper.approve", () -> {
            var issued = tools.drafts().approve(draft.id(), draft.version());
            Notices.done(getTranslation("document-paper.approve.done", issued.number() == null ? "" : issued.number()));
            close();
            done.run();
        });
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(button("document-paper.return", this::giveBack), approve);
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation(key), e -> action.run());
    }

    private void save() {
        tools.drafts().save(draft.id(), draft.version(), form.facts());
        draft = tools.drafts().byId(draft.id());
    }

    private void preview() {
        getUI().ifPresent(ui -> ui.getPage().open("papers/drafts/" + draft.id(), "_blank"));
    }

    private void drop() {
        Confirm.ask(
                getTranslation("document-paper.drop"),
                getTranslation("document-paper.drop.text"),
                getTranslation("document-paper.drop"),
                () -> {
                    tools.drafts().drop(draft.id(), draft.version());
                    finish("document-paper.drop.done");
                });
    }

    private void giveBack() {
        Confirm.withReason(
                getTranslation("document-paper.return"),
                getTranslation("document-paper.return.text"),
                getTranslation("document-paper.reason"),
                getTranslation("document-paper.return"),
                reason -> {
                    tools.drafts().giveBack(draft.id(), draft.version(), reason);
                    finish("document-paper.return.done");
                });
    }

    private void finish(String key) {
        Notices.done(getTranslation(key));
        close();
        done.run();
    }
}
