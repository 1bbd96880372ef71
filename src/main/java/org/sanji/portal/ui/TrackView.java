package org.sanji.portal.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.sanji.common.Days;
import org.sanji.petition.Tracking.Tracked;
import org.sanji.portal.internal.LookupResult;
import org.sanji.portal.internal.Lookups;
import org.sanji.portal.internal.PlainText;
import org.sanji.portal.internal.PortalSettings;
import org.sanji.security.Limit;

/** One's own petition, for whoever has its receipt. What is typed in stays out of addresses and logs. */
@Route(value = "public/track", layout = PublicLayout.class)
@AnonymousAllowed
class TrackView extends PublicPage implements BeforeEnterObserver {

    private static final String NUMBER_PARAMETER = "number";
    private static final int LONGEST_INPUT = 40;

    private final transient Lookups lookups;
    private final transient TrackedTexts texts;
    private final transient PortalSettings settings;
    private String givenNumber = "";
    private transient Tracked found;

    TrackView(Lookups lookups, TrackedTexts texts, PortalSettings settings) {
        super("portal.track.title");
        this.lookups = lookups;
        this.texts = texts;
        this.settings = settings;
    }

    /** The QR code of a receipt brings the number along. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var given = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(NUMBER_PARAMETER)
                .map(PlainText::number)
                .orElse("");
        givenNumber = given.matches("[A-Z]{2}\\d{4}-\\d{1,9}") ? given : "";
        if (getComponentCount() > 0) {
            redraw();
        }
    }

    @Override
    void draw() {
        add(heading(getTranslation("portal.track.title")));
        if (found != null) {
            add(new TrackedPanel(found, texts), another());
        } else {
            add(line("portal.track.lead"), form(), lost());
        }
    }

    private Section form() {
        var number = box("portal.track.number", "portal.track.number.hint");
        number.setValue(givenNumber);
        var code = box("portal.track.code", "portal.track.code.hint");
        var four = box("portal.track.four", "portal.track.four.hint");
        var alert = new Paragraph();
        alert.addClassName("public-alert");
        alert.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        alert.setVisible(false);
        var find = new Button(getTranslation("portal.track.find"));
        find.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        find.setDisableOnClick(true);
        find.addClickShortcut(Key.ENTER).listenOn(number, code, four);
        find.addClickListener(e -> {
            try {
                find(List.of(number, code, four), alert);
            } finally {
                find.setEnabled(true);
            }
        });
        var actions = new Div(find);
        actions.addClassName("public-actions");
        var form = DraftForm.panel("portal.track.form", number, code, four, alert, actions);
        form.addClassName("public-form");
        return form;
    }

    private TextField box(String label, String hint) {
        var box = new TextField(getTranslation(label));
        box.setHelperText(getTranslation(hint));
        box.setManualValidation(true);
        box.setRequiredIndicatorVisible(true);
        box.setWidthFull();
        box.setMaxLength(LONGEST_INPUT);
        box.getElement().setAttribute("autocomplete", "off");
        box.addValueChangeListener(e -> DraftForm.mark(box, null));
        return box;
    }

    private void find(List<TextField> boxes, Paragraph alert) {
        alert.setVisible(false);
        for (var box : boxes) {
            DraftForm.mark(box, box.getValue().isBlank() ? getTranslation("portal.track.missing") : null);
        }
        var blank = boxes.stream().filter(TextField::isInvalid).findFirst();
        if (blank.isPresent()) {
            focus(blank.get());
            return;
        }
        var values = boxes.stream()
                .map(TextField::getValue)
                .map(TrackView::shortened)
                .toList();
        var result = lookups.find(values.get(0), values.get(1), values.get(2), visitorAddress(getUI().orElseThrow()));
        if (result instanceof LookupResult.Found f) {
            found = f.petition();
            redraw();
            focus(getComponentAt(0));
        } else {
            alert.setText(sentence(result));
            alert.setVisible(true);
            focus(alert); // the same words a second time are read out only if they get the focus
        }
    }

    private static String shortened(String text) {
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

    private Paragraph lost() {
        return line(
                "portal.track.lost", settings.place().name(), settings.place().phone());
    }

    private Button another() {
        return new Button(getTranslation("portal.track.another"), e -> {
            found = null;
            givenNumber = "";
            redraw();
            focus(getComponentAt(0));
        });
    }
}
