package org.sanji.petition.ui;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.sanji.petition.PetitionState;
import org.sanji.petition.PetitionView;
import org.sanji.security.Actor;
import org.sanji.security.Role;

/** Decisions about a case from outside its tasks; only those that the acting user may take now are listed. */
final class CaseMenu extends MenuBar {

    private final transient PetitionView petition;
    private final transient CaseDialogs dialogs;
    private final transient PetitionPageServices services;
    private final transient Runnable changed;
    private final transient SubMenu menu;

    CaseMenu(PetitionView petition, PetitionPageServices services, Runnable changed) {
        this.petition = petition;
        dialogs = new CaseDialogs(petition, services, changed);
        addThemeVariants(MenuBarVariant.LUMO_SMALL);
        menu = addItem(Labels.of("case.menu")).getSubMenu();
        this.services = services;
        this.changed = changed;
        fill(services.currentUser().actor());
    }

    private void fill(Actor actor) {
        boolean bureau = actor.has(Role.RECEPTIONIST, Role.TRIAGE_OFFICER);
        boolean lead = petition.leadOrgan() != null && petition.leadOrgan().equals(actor.organ());
        boolean acting = bureau || lead && actor.has(Role.LIAISON, Role.DEPARTMENT_HEAD);
        var state = petition.state();
        boolean plain = !petition.sealed() && !petition.historic() && !petition.ownPartOnly();
        if (bureau && !petition.sealed()) {
            item("case.receipt", VaadinIcon.PRINT, dialogs::reprint);
        }
        if (acting && plain && state.isOpen() && !petition.urgent()) {
            item("case.urgent", VaadinIcon.BOLT, dialogs::flagUrgent);
        }
        services.menuItems().stream()
                .filter(more -> plain && more.offered(petition))
                .forEach(more -> item(more.labelKey(), more.icon(), () -> more.open(petition, changed)));
        if (acting && plain && state.isOpen()) {
            item("case.withdraw", VaadinIcon.ARROW_BACKWARD, dialogs::withdraw);
        }
        if (actor.has(Role.TRIAGE_OFFICER) && plain && state == PetitionState.CLOSED) {
            item("case.reopen", VaadinIcon.ROTATE_LEFT, dialogs::reopen);
        }
        boolean sends = actor.has(Role.TRIAGE_OFFICER, Role.SUPERVISOR) || lead && actor.has(Role.DEPARTMENT_HEAD);
        if (sends && plain && state != PetitionState.VOIDED) {
            item("case.send", VaadinIcon.GLASSES, () -> new SendDialog(petition, services, changed).open());
        }
        if (bureau && plain && state != PetitionState.VOIDED) {
            item("case.superior", VaadinIcon.ENVELOPE_O, () -> new SuperiorDialog(petition, services, changed).open());
        }
        if (bureau && !services.corrections().sheet(petition.id()).allowed().isEmpty()) {
            item("case.correct", VaadinIcon.EDIT, () -> new CorrectionDialog(petition, services, changed).open());
        }
        if (bureau && state == PetitionState.REGISTERED) {
            item("case.void", VaadinIcon.CLOSE_CIRCLE_O, dialogs::voidRegistration);
        }
    }

    private void item(String key, VaadinIcon icon, Runnable action) {
        var item = menu.addItem(icon.create(), e -> action.run());
        item.add(" " + Labels.of(key));
    }

    boolean isEmpty() {
        return menu.getItems().isEmpty();
    }
}
