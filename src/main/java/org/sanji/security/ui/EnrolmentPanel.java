package org.sanji.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.QrPicture;
import org.sanji.security.SecondFactors;

/** Binds a telephone: picture and secret, the first code, and then, once, the recovery codes. */
class EnrolmentPanel extends Div {

    private final String secret;
    private final TextField code = new TextField();
    private final PasswordField password;
    private final Div error = new Div();
    private final transient SecondFactors factors;
    private final transient Runnable done;

    /**
     * @param again whether the password is asked for once more
     * @param done after the recovery codes were shown
     */
    EnrolmentPanel(SecondFactors factors, boolean again, Runnable done) {
        this.factors = factors;
        this.done = done;
        this.secret = factors.newSecret();
        addClassNames("enrolment", "stack");
        var picture = new Image(QrPicture.of(factors.address(secret)), getTranslation("security.enrol.picture"));
        picture.addClassName("enrolment-picture");
        var text = new Span(secret.replaceAll("(.{4})(?=.)", "$1 "));
        text.addClassName("enrolment-secret");
        var steps = new OrderedList(
                new ListItem(getTranslation("security.enrol.step1")),
                new ListItem(new Span(getTranslation("security.enrol.step2")), text),
                new ListItem(getTranslation("security.enrol.step3")));
        code.setLabel(getTranslation("security.enrol.code"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.setMaxLength(8);
        password = PasswordFields.field(this, "security.enrol.password", "current-password");
        password.setVisible(again);
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        var bind = new Button(getTranslation("security.enrol.do"), e -> bind());
        bind.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(password, code, error, bind);
        fields.addClassName("stack");
        var columns = new Div(picture, new Div(steps, fields));
        columns.addClassName("enrolment-columns");
        add(columns);
    }

    private void bind() {
        try {
            show(factors.enrol(secret, code.getValue(), password.getValue()));
        } catch (RuleViolation rule) {
            error.setText(getTranslation(rule.messageKey(), rule.args()));
        }
    }

    private void show(List<String> codes) {
        removeAll();
        var list = new UnorderedList();
        list.addClassName("recovery-codes");
        codes.forEach(c -> list.add(new ListItem(c)));
        var file = new Anchor(
                "data:text/plain;charset=utf-8," + String.join("%0D%0A", codes), getTranslation("security.enrol.file"));
        file.getElement().setAttribute("download", "recovery-codes.txt");
        var close = new Button(getTranslation("security.enrol.kept"), e -> done.run());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var foot = new Div(close, file);
        foot.addClassName("enrolment-foot");
        add(new Paragraph(getTranslation("security.enrol.codes", codes.size())), list, foot);
    }
}
