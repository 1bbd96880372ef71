package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.UiErrors;
import org.sanji.document.StagedFile;
import org.sanji.document.ui.ScanBatchDrop;
import org.sanji.document.ui.ScanPreview;
import org.sanji.petition.Receipt;
import org.sanji.petition.RepeatCandidate;
import org.sanji.petition.RepeatQuery;

/** 来信登记: a morning's post, scan beside fields, letter after letter, without the mouse where the clerk likes. */
@StyleSheet("context://css/petition.css")
@StyleSheet("context://css/desk.css")
@StyleSheet("context://css/letters.css")
@Route("letters")
@RolesAllowed("RECEPTIONIST")
public class LettersView extends Div implements HasDynamicTitle {

    /** So long a save waits for a search that is under way. */
    private static final int SEARCH_MILLIS = 800;

    private final transient LetterServices services;
    private final transient LettersPresenter presenter;
    private final LetterBar bar;
    private final LetterList list;
    private final ScanPreview scan;
    private final LetterForm form;
    private final RepeatPanel panel;
    private final LetterDone done = new LetterDone();
    private final LetterFoot foot = new LetterFoot(this::save);
    private transient RepeatQuery asked;
    private transient CompletableFuture<List<RepeatCandidate>> search = CompletableFuture.completedFuture(List.of());
    private boolean settling;
    private boolean showing;

    /** Made by the container. */
    LettersView(LetterServices services) {
        this.services = services;
        presenter = new LettersPresenter(
                services.registrations(),
                services.batches(),
                services.drafts(),
                services.files().attachments(),
                services.clock());
        list = new LetterList(this::take);
        scan = new ScanPreview(services.files());
        panel = new RepeatPanel(services.lookup(), presenter.today(), this::changed, this::compare);
        form = new LetterForm(services.lookup(), presenter.today(), this::changed);
        bar = new LetterBar(
                presenter,
                new ScanBatchDrop(
                        services.files(),
                        Labels.of("letters.upload"),
                        Labels.of("letters.drop"),
                        files -> added(files.stream().map(StagedFile::id).toList(), false),
                        Notices::problem),
                () -> form.from(presenter.batch().origin()),
                this::addBlank,
                this::askToFinish);
        addClassNames("desk", "letters");
        form.offer(services.memory().recent());
        var middle = new Div(scan, panel);
        middle.addClassName("letter-middle");
        var fields = new Div(form, done);
        fields.addClassName("letter-fields");
        var right = new Div(fields, foot);
        right.addClassName("letter-right");
        var body = new Div(list, middle, right);
        body.addClassName("letter-body");
        add(bar, body);
        keys();
        showCurrent();
    }

    private void keys() {
        key(Key.KEY_L, this::addBlank);
        key(Key.KEY_M, () -> change(presenter::mergeIntoPrevious));
        key(Key.KEY_U, () -> change(() -> presenter.split(scan.shownIndex())));
        key(Key.KEY_Y, form::toggleAnonymous);
        key(Key.KEY_G, form::openSignatories);
        key(Key.KEY_R, form::focusRequests);
        key(Key.KEY_C, form::adoptCategory);
        key(Key.KEY_J, () -> compare(0));
        key(Key.KEY_N, panel::sayNew);
        key(Key.PAGE_UP, () -> step(-1));
        key(Key.PAGE_DOWN, () -> step(1));
        key(Key.COMMA, () -> scan.leaf(-1));
        key(Key.PERIOD, () -> scan.leaf(1));
        key(Key.MINUS, () -> scan.enlarge(-1));
        key(Key.EQUAL, () -> scan.enlarge(1));
        key(Key.KEY_T, scan::rotate);
        for (int i = 0; i < DeskView.DIGITS.size(); i++) {
            int index = i;
            key(DeskView.DIGITS.get(i), () -> panel.link(index));
        }
        Shortcuts.addShortcutListener(this, () -> KeyHelp.ofLetters().open(), Key.F1);
    }

    private void key(Key key, Command work) {
        Shortcuts.addShortcutListener(this, work, key, KeyModifier.ALT);
    }

    /** Several fields may change in one answer of the browser: they are looked at once, before the page answers. */
    private void changed() {
        if (form == null || settling || showing) {
            return;
        }
        settling = true;
        ui().beforeClientResponse(this, context -> settle());
    }

    private UI ui() {
        return getUI().orElseGet(UI::getCurrent);
    }

    /** Keeps what was typed and looks for earlier matters. */
    private void settle() {
        if (!settling) {
            return;
        }
        settling = false;
        if (!presenter.current().isOpen()) {
            return;
        }
        keep(() -> presenter.type(form.read(panel)));
        list.show(presenter.batch());
        look();
    }

    private void keep(Runnable work) {
        try {
            work.run();
            foot.kept(services.clock().instant());
        } catch (StaleActionException e) {
            foot.warn(Labels.of("letters.elsewhere"));
        } catch (RuleViolation e) {
            foot.warn(Labels.of(e.messageKey(), e.args()));
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
            panel.show(earlier, form.isAccusation());
            panel.setVisible(!earlier.isEmpty() || panel.decided() || form.isAccusation());
        }
    }

    private void compare(int index) {
        if (index >= panel.candidates().size()) {
            Notices.problem(Labels.of("desk.compare.none"));
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

    /** Shows the letter in hand. */
    private void showCurrent() {
        showing = true;
        var letter = presenter.current();
        asked = null;
        panel.clear();
        form.from(presenter.batch().origin());
        form.set(letter.input());
        panel.set(letter.input().link(), letter.input().linked(), letter.input().linkDecided());
        form.setVisible(letter.isOpen());
        done.show(letter.registered());
        panel.setVisible(false);
        bar.show(presenter.batch());
        list.show(presenter.batch());
        foot.show(null);
        showScans(letter);
        showing = false;
        if (letter.isOpen()) {
            look();
            form.focusFirst();
        }
    }

    private void showScans(Letter letter) {
        scan.show(services.files().attachments().staged(letter.files()).stream()
                .map(f -> new ScanPreview.Shown(f.id(), f.name()))
                .toList());
    }

    private void take(Letter letter) {
        settleNow();
        keep(() -> presenter.take(letter));
        showCurrent();
    }

    private void step(int step) {
        settleNow();
        keep(() -> presenter.step(step));
        showCurrent();
    }

    private void settleNow() {
        settling = true;
        settle();
    }

    private void addBlank() {
        settleNow();
        presenter.addBlank();
        showCurrent();
    }

    private void added(List<UUID> files, boolean together) {
        settleNow();
        var before = presenter.current();
        boolean hadScan = !before.files().isEmpty();
        keep(() -> presenter.addFiles(files, together));
        list.show(presenter.batch());
        bar.show(presenter.batch());
        if (!hadScan && !before.files().isEmpty()) {
            showScans(before);
        }
    }

    private void change(Runnable work) {
        settleNow();
        try {
            work.run();
            showCurrent();
        } catch (RuleViolation refused) {
            Notices.problem(UiErrors.sentence(refused));
        }
    }

    private void save() {
        if (!presenter.current().isOpen()) {
            keep(() -> presenter.step(1));
            showCurrent();
            return;
        }
        settleNow();
        waitForSearch();
        form.clearErrors();
        foot.show(null);
        var input = form.read(panel);
        var mistakes = presenter.check(input, panel.candidates());
        if (!mistakes.isEmpty()) {
            show(mistakes);
            return;
        }
        try {
            registered(presenter.save(input), input);
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

    private void registered(Receipt receipt, LetterInput input) {
        IssuedReceipt.remember(VaadinSession.getCurrent().getSession(), receipt, LettersPresenter.addressee(input));
        showCurrent();
        foot.last(receipt, input);
    }

    private void show(List<DeskError> mistakes) {
        Component first = null;
        for (var mistake : mistakes) {
            if (mistake.field() == DeskField.LINK) {
                panel.setVisible(true);
                panel.show(mistake.sentence());
            }
            var field = mistake.field() == DeskField.RECEIVED_ON ? bar.show(mistake) : form.show(mistake);
            first = first == null ? field : first;
        }
        boolean elsewhere = first == null && mistakes.size() == 1;
        foot.show(elsewhere ? mistakes.get(0).sentence() : Labels.of("desk.mistakes", mistakes.size()));
        if (first != null) {
            Fields.focus(first);
        }
    }

    private void askToFinish() {
        settleNow();
        long open = presenter.batch().size() - presenter.batch().registered();
        if (open == 0) {
            finish();
            return;
        }
        Confirm.ask(
                Labels.of("letters.finish"),
                Labels.of("letters.finish.open", open),
                Labels.of("letters.finish.do"),
                this::finish);
    }

    private void finish() {
        presenter.finish();
        showCurrent();
    }

    @Override
    public String getPageTitle() {
        return Labels.of("nav.letters");
    }
}
