package org.sanji.worklist.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.common.ui.UiErrors;
import org.sanji.organization.Organ;
import org.sanji.security.Role;
import org.sanji.security.User;
import org.sanji.security.UserProfile;

/** Makes or changes one account; a rule's sentence stands at its field and the dialog stays open. */
final class PersonDialog extends Dialog {

    /** What to do with the login name and the profile. */
    interface Saving {
        void save(String username, UserProfile profile);
    }

    private final TextField username = new TextField(getTranslation("people.username"));
    private final TextField name = new TextField(getTranslation("people.name"));
    private final MultiSelectComboBox<Role> roles = new MultiSelectComboBox<>(getTranslation("people.roles"));
    private final ComboBox<Organ> organ = new ComboBox<>(getTranslation("people.organ"));
    private final Checkbox sealed = new Checkbox(getTranslation("people.sealed"));
    private final Div error = new Div();
    private final transient Saving saving;

    /** @param user null for a new account */
    PersonDialog(User user, List<Organ> organs, Saving saving) {
        this.saving = saving;
        setHeaderTitle(getTranslation(user == null ? "people.create" : "people.edit"));
        setWidth("480px");
        username.setHelperText(getTranslation("people.username.help"));
        username.setReadOnly(user != null);
        roles.setItems(PeoplePresenter.roles());
        roles.setItemLabelGenerator(role -> getTranslation("Role." + role));
        organ.setItems(organs);
        organ.setItemLabelGenerator(Organ::name);
        organ.setHelperText(getTranslation("people.organ.help"));
        organ.setClearButtonVisible(true);
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        var body = new Div(username, name, roles, organ, sealed, error);
        body.addClassName("dialog-fields");
        add(body);
        if (user != null) {
            username.setValue(user.username());
            name.setValue(user.displayName());
            roles.setValue(user.roles());
            organs.stream()
                    .filter(o -> o.code().equals(user.organ()))
                    .findFirst()
                    .ifPresent(organ::setValue);
            sealed.setValue(user.sealedAccess());
        }
        var save = new Button(getTranslation("people.save"), e -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("confirm.cancel"), e -> close()), save);
    }

    private void save() {
        Map<String, HasValidation> places = Map.of(
                "bad-username", username,
                "username-taken", username,
                "name-missing", name,
                "no-role", roles,
                "administrator-alone", roles,
                "account-organ-missing", organ);
        places.values().forEach(field -> field.setInvalid(false));
        error.setText("");
        try {
            saving.save(
                    username.getValue().strip(),
                    new UserProfile(
                            name.getValue().strip(),
                            roles.getValue(),
                            organ.getOptionalValue().map(Organ::code).orElse(null),
                            sealed.getValue()));
            close();
        } catch (RuleViolation violation) {
            var sentence = getTranslation(violation.messageKey(), violation.args());
            var field = places.get(violation.code());
            if (field == null) {
                error.setText(sentence);
            } else {
                field.setErrorMessage(sentence);
                field.setInvalid(true);
            }
        } catch (StaleActionException stale) {
            error.setText(UiErrors.sentence(stale));
        }
    }
}
