package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sanji.common.Days;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.UiErrors;
import org.sanji.petition.DraftLine;
import org.sanji.petition.Receipt;
import org.sanji.petition.RepeatCandidate;
import org.sanji.petition.RepeatQuery;

/** The desk: one page on which a visit, call or fax is registered, without the mouse where the clerk likes. */
@StyleSheet("context://css/petition.css")
@StyleSheet("context://css/desk.css")
@Route("desk")
@RolesAllowed("RECEPTIONIST")
public class DeskView extends Div implements HasDynamicTitle, BeforeLeaveObserver {

    /** So long a save waits for a search that is under way. */
    private static final int SEARCH_MILLIS = 800;

    static final List<Key> DIGITS = List.of(
            Key.DIGIT_1,
            Key.DIGIT_2,
            Key.DIGIT_3,
            Key.DIGIT_4,
            Key.DIGIT_5,
            Key.DIGIT_6,
            Key.DIGIT_7,
            Key.DIGIT_8,
            Key.DIGIT_9);

    private final transient DeskServices services;
    private final transient DeskPresenter presenter;
    private final DeskForm form;
    private final RepeatPanel panel;
    private final DeskReadBack readBack;
    private final DraftOffer offer = new DraftOffer(this::resume, this::discard);
    private final DeskBar bar;
    private transient RepeatQuery asked;
    private transient CompletableFuture<List<RepeatCandidate>> search = CompletableFuture.completedFuture(List.of());
    private boolean settling;
    private boolean saved;
    private boolean keeping = true;

    /** Made by the container. */
    DeskView(DeskServices services) {
        this.services = services;
        presenter = new DeskPresenter(services.registrations(), services.drafts());
        var today = Days.today(services.clock());
        panel = new RepeatPanel(services.lookup(), today, this::changed, this::compare);
        readBack = new DeskReadBack(presenter, services.clock(), this::changed);
        bar = new DeskBar(readBack, this::readBack, this::askToClear, this::save);
        form = new DeskForm(services.lookup(), services.files(), today, this::changed);
        addClassName("desk");
        var left = new Div(offer, form, bar);
        left.addClassName("desk-main");
        add(left, panel);
        keys();
        startOver();
    }

    private void keys() {
        key(form.requests()::focusNext, Key.KEY_R);
        key(form.parties()::addPerson, Key.KEY_P);
        key(form.parties()::openSignatories, Key.KEY_G);
        key(form.category()::adopt, Key.KEY_C);
        key(() -> compare(0), Key.KEY_J);
        key(panel::sayNew, Key.KEY_N);
        key(offer::resumeFirst, Key.KEY_O);
        for (int i = 0; i < DIGITS.size(); i++) {
            int index = i;
            key(() -> panel.link(index), DIGITS.get(i));
        }
        Shortcuts.addShortcutListener(this, () -> KeyHelp.ofDesk().open(), Key.F1);
    }

    private void key(com.vaadin.flow.server.Command work, Key key) {
        Shortcuts.addShortcutListener(this, work, key, KeyModifier.ALT);
    }

    /** Several fields may change in one answer of the browser: they are looked at once, before the page answers. */
    private void changed() {
        if (form == null || settling) {
            return;
        }
        settling = true;
        ui().beforeClientResponse(this, context -> settle());
    }

    private UI ui() {
        return getUI().orElseGet(UI::getCurrent);
    }

    private void settle() {
        if (!settling) {
            return;
        }
        settling = false;
        if (saved) {
            return;
        }
        var input = form.read(panel);
        keep(input);
        look();
        readBack.changed(ui(), input);
        offer.setVisible(offer.isVisible() && input.nothingTyped());
    }

    private void keep(DeskInput input) {
        if (!keeping) {
            return;
        }
        try {
            if (presenter.keep(input, panel.linked())) {
                bar.kept(services.clock().instant());
            }
        } catch (StaleActionException e) {
            keeping = false;
            bar.warn(Labels.of("desk.draft.elsewhere"));
        } catch (RuleViolation e) {
            bar.warn(Labels.of(e.messageKey(), e.args()));
        } catch (RuntimeException e) {
            UiErrors.log(e);
            bar.warn(Labels.of("desk.draft.failed"));
        }
    }

    private void look() {
        var query = form.query();
        if (query.equals(asked)) {
            return;
        }
        asked = query;
        if (form.isAccusation() || !DeskPresenter.worthLooking(query)) {
            found(query, List.of());
            return;
        }
        search = services.repeats().ask(ui(), query, earlier -> found(query, earlier));
    }

    /** An answer that was overtaken by more typing is dropped. */
    private void found(RepeatQuery query, List<RepeatCandidate> earlier) {
        if (query.equals(asked)) {
            presenter.found(earlier);
            panel.show(earlier, form.isAccusation());
        }
    }

    private void compare(int index) {
        if (index >= panel.candidates().size()) {
            return;
        }
        new CompareDialog(
                        panel.candidates(),
                        DeskTexts.of(form.read(panel)),
                        c -> DeskTexts.of(services.petitions().byId(c.id())),
                        services.lookup(),
                        panel::link,
                        panel::sayNew)
                .open(index);
    }

    private void readBack() {
        readBack.start(ui(), form.read(panel));
    }

    private void save() {
        settle();
        waitForSearch();
        form.clearErrors();
        bar.show(null);
        var input = form.read(panel);
        var mistakes = presenter.check(input);
        if (!mistakes.isEmpty()) {
            show(mistakes);
            return;
        }
        try {
            done(presenter.save(input));
        } catch (RuleViolation violation) {
            show(List.of(DeskPresenter.place(violation)));
        }
    }

    private void waitForSearch() {
        try {
            if (!search.isDone()) {
                found(asked, search.get(SEARCH_MILLIS, TimeUnit.MILLISECONDS));
            }
        } catch (TimeoutException | ExecutionException e) {
            // registering does not depend on the search
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(List<DeskError> mistakes) {
        Component first = null;
        for (var mistake : mistakes) {
            if (mistake.field() == DeskField.LINK) {
                panel.show(mistake.sentence());
            }
            var field = form.show(mistake);
            first = first == null ? field : first;
        }
        var only = mistakes.get(0);
        boolean elsewhere = first == null && mistakes.size() == 1;
        bar.show(elsewhere ? only.sentence() : Labels.of("desk.mistakes", mistakes.size()));
        if (first != null) {
            Fields.focus(first);
        }
    }

    private void done(Receipt receipt) {
        saved = true;
        readBack.stop(ui());
        IssuedReceipt.remember(VaadinSession.getCurrent().getSession(), receipt);
        new ReceiptDialog(receipt, form.isAccusation(), this::startOver).open();
    }

    private void askToClear() {
        if (form.read(panel).nothingTyped()) {
            startOver();
            return;
        }
        Confirm.ask(Labels.of("desk.clear"), Labels.of("desk.clear.text"), Labels.of("desk.clear.do"), () -> {
            presenter.drafts().discardCurrent();
            startOver();
        });
    }

    private void startOver() {
        saved = true;
        keeping = true;
        asked = null;
        presenter.startOver();
        form.clear();
        form.clearErrors();
        panel.clear();
        readBack.stop(ui());
        var recent = services.memory().recent();
        form.offer(recent);
        bar.startOver(recent);
        offer.show(presenter.drafts().others());
        saved = false;
        form.focusFirst();
    }

    private void resume(DraftLine draft) {
        try {
            saved = true;
            var content = presenter.resume(draft.key());
            form.set(content.input());
            panel.set(content.input().link(), content.linked(), content.input().linkDecided());
            keeping = true;
            saved = false;
            offer.show(List.of());
            settling = true;
            settle();
            form.focusFirst();
        } catch (NotFoundException e) {
            startOver();
            Notices.problem(Labels.of("desk.draft.gone"));
        }
    }

    private void discard(DraftLine draft) {
        presenter.drafts().discard(draft.key());
        offer.show(presenter.drafts().others());
    }

    /** What was typed stays as a draft; only when it could not be kept the page asks. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        settling = true;
        settle();
        var input = form.read(panel);
        if (saved || keeping || input.nothingTyped()) {
            return;
        }
        var going = event.postpone();
        var dialog = new ActionDialog(Labels.of("desk.leave.title"), Labels.of("desk.leave.do"));
        dialog.body(new com.vaadin.flow.component.html.Span(Labels.of("desk.leave.text")));
        dialog.onConfirm(going::proceed);
        dialog.addOpenedChangeListener(e -> {
            if (!e.isOpened() && e.isFromClient()) {
                going.cancel();
            }
        });
        dialog.open();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        readBack.stop(event.getUI());
    }

    @Override
    public String getPageTitle() {
        return Labels.of("desk.page");
    }
}
