package org.sanji.common.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages at the top of the page. */
public final class Notices {

    private static final int SHORT = 4000;
    private static final int LONG = 10_000;

    private Notices() {}

    /** Something was done. */
    public static Notification done(String text) {
        return show(text, VaadinIcon.CHECK_CIRCLE_O, SHORT, NotificationVariant.LUMO_SUCCESS);
    }

    /** Something was not done, and what to do instead. */
    public static Notification problem(String text) {
        return show(text, VaadinIcon.EXCLAMATION_CIRCLE_O, LONG, NotificationVariant.LUMO_ERROR);
    }

    private static Notification show(String text, VaadinIcon icon, int millis, NotificationVariant variant) {
        var line = new Div(icon.create(), new Div(text));
        line.addClassName("notice");
        var notification = new Notification(line);
        notification.addThemeVariants(variant);
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.setDuration(millis);
        notification.setAssertive(variant == NotificationVariant.LUMO_ERROR);
        notification.open();
        return notification;
    }
}
