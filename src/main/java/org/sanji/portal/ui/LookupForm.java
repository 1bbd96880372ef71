package org.sanji.portal.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import org.sanji.common.Days;
import org.sanji.followup.ReceiptKey;
import org.sanji.petition.Tracking.Tracked;
import org.sanji.portal.internal.LookupResult;
import org.sanji.portal.internal.Lookups;
import org.sanji.portal.internal.PlainText;
import org.sanji.portal.internal.PortalSettings;
import org.sanji.security.Limit;

/** Asks for what the receipt says. What is typed in stays out of addresses and logs; wrong tries are counted. */
final class LookupForm extends Section {

    private static final int LONGEST_INPUT = 40;

    private final transient Lookups lookups;
    private final transient PortalSettings settings;
    private final transient BiConsumer<Tracked, ReceiptKey> found;
    private final TextField number = box("portal.track.number", "portal.track.number.hint");
    private final TextField code = box("portal.track.code", "portal.track.code.hint");
    private final TextField four = box("portal.track.four", "portal.track.four.hint");
    private final Paragraph alert = new Paragraph();

    /** @param found called with the petition and what opened it */
    LookupForm(
            String titleKey,
            String buttonKey,
            String givenNumber,
            Lookups lookups,
            PortalSettings settings,
            BiConsumer<Tracked, ReceiptKey> found) {
        this.lookups = lookups;
        this.settings = settings;
        this.found = found;
        addClassNames("panel", "public-form");
        number.setValue(givenNumber);
        number.setRequiredIndicatorVisible(true);
        code.setRequiredIndicatorVisible(true);
        alert.addClassName("public-alert");
        alert.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        alert.setVisible(false);
        var find = new Button(getTranslation(buttonKey));
        find.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        find.setDisableOnClick(true);
        find.addClickShortcut(Key.ENTER).listenOn(number, code, four);
        find.addClickListener(e -> {
            try {
                find();
            } finally {
                find.setEnabled(true);
            }
        });
        var actions = new Div(find);
        actions.addClassName("public-actions");
        add(new H2(getTranslation(titleKey)), number, code, four, alert, actions);
    }

    private TextField box(String label, String hint) {
        var box = new TextField(getTranslation(label));
        box.setHelperText(getTranslation(hint));
        box.setManualValidation(true);
        box.setWidthFull();
        box.setMaxLength(LONGEST_INPUT);
        box.getElement().setAttribute("autocomplete", "off");
        box.addValueChangeListener(e -> DraftForm.mark(box, null));
        return box;
    }

    /** Phone and ID may be missing, so the last four may be. */
    private void find() {
        alert.setVisible(false);
        for (var box : List.of(number, code)) {
            DraftForm.mark(box, box.getValue().isBlank() ? getTranslation("portal.track.missing") : null);
        }
        var blank = List.of(number, code).stream().filter(TextField::isInvalid).findFirst();
        if (blank.isPresent()) {
            PublicPage.focus(blank.get());
            return;
        }
        var key = new ReceiptKey(
                PlainText.number(shortened(number)), PlainText.code(shortened(code)), PlainText.code(shortened(four)));
        var result =
                lookups.find(key.number(), key.queryCode(), key.lastFour(), PublicPage.visitorAddress(UI.getCurrent()));
        if (result instanceof LookupResult.Found f) {
            found.accept(f.petition(), key);
        } else {
            alert.setText(sentence(result));
            alert.setVisible(true);
            PublicPage.focus(alert); // the same words a second time are read out only if they get the focus
        }
    }

    private static String shortened(TextField box) {
        var text = box.getValue();
        return text.length() > LONGEST_INPUT ? text.substring(0, LONGEST_INPUT) : text;
    }

    private String sentence(LookupResult result) {
        if (result instanceof LookupResult.Locked locked) {
            var until = locked.until().atZone(Days.ZONE);
            return getTranslation(
                    "portal.track.locked",
                    String.format(java.util.Locale.ROOT, "%tF %<tH:%<tM", until),
                    settings.place().phone());
        }
        Limit limit = settings.trackPerNumber();
        return getTranslation(
                "portal.track.wrong",
                limit.tries(),
                limit.lock().toMinutes(),
                limit.within().toMinutes());
    }
}
