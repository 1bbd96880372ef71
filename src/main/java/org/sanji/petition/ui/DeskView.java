package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.Confirm;
import org.sanji.petition.Receipt;
import org.sanji.petition.Registrations;
import org.sanji.petition.Repeats;

/** The desk: one page on which a visit, letter, call or fax is registered. */
@StyleSheet("context://css/petition.css")
@Route("desk")
@RolesAllowed("RECEPTIONIST")
public class DeskView extends Div implements HasDynamicTitle, BeforeLeaveObserver {

    private final transient DeskPresenter presenter;
    private final DeskForm form;
    private final RepeatPanel panel;
    private final Span error = Fields.errorLine();
    private boolean saved;

    /** Made by the container. */
    public DeskView(Registrations registrations, Repeats repeats, OrganizationLookup lookup, Clock clock) {
        presenter = new DeskPresenter(registrations, repeats);
        panel = new RepeatPanel(lookup);
        form = new DeskForm(lookup, Days.today(clock), this::lookAgain);
        addClassName("desk");
        var save = new Button(Labels.of("desk.save"), VaadinIcon.CHECK.create(), e -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setTooltipText(Labels.of("desk.save.hint", "Ctrl+S"));
        save.setDisableOnClick(false);
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).resetFocusOnActiveElement();
        var reset = new Button(Labels.of("desk.clear"), e -> askToClear());
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var bar = new Div(error, reset, save);
        bar.addClassName("desk-bar");
        var left = new Div(form, bar);
        left.addClassName("desk-main");
        add(left, panel);
        form.focusFirst();
    }

    private void lookAgain() {
        if (form == null) {
            return;
        }
        if (form.isAccusation()) {
            panel.show(List.of(), true);
        } else {
            panel.show(presenter.look(form.query()), false);
        }
    }

    private void save() {
        form.clearErrors();
        Fields.show(error, null);
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
        boolean elsewhere = first == null && only.field() == DeskField.WHOLE;
        Fields.show(error, elsewhere ? only.sentence() : Labels.of("desk.mistakes", mistakes.size()));
        if (first != null) {
            Fields.focus(first);
        }
    }

    private void done(Receipt receipt) {
        boolean sealed = form.isAccusation();
        IssuedReceipt.remember(VaadinSession.getCurrent().getSession(), receipt);
        saved = true;
        new ReceiptDialog(receipt, sealed, this::startOver).open();
    }

    private void askToClear() {
        if (form.isBlank()) {
            startOver();
            return;
        }
        Confirm.ask(Labels.of("desk.clear"), Labels.of("desk.clear.text"), Labels.of("desk.clear.do"), this::startOver);
    }

    private void startOver() {
        saved = false;
        presenter.startOver();
        form.clear();
        form.clearErrors();
        panel.clear();
        Fields.show(error, null);
        form.focusFirst();
    }

    /** Asks before what was typed would be lost. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (saved || form.isBlank()) {
            return;
        }
        var going = event.postpone();
        var dialog = new ActionDialog(Labels.of("desk.leave.title"), Labels.of("desk.leave.do"));
        dialog.body(new Span(Labels.of("desk.leave.text")));
        dialog.onConfirm(going::proceed);
        dialog.addOpenedChangeListener(e -> {
            if (!e.isOpened() && e.isFromClient()) {
                going.cancel();
            }
        });
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return Labels.of("desk.page");
    }
}
