package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.function.Consumer;

/**
 * Hears single letters and arrows on its page, but never while somebody types or a dialog is open; that is why it is not
 * a shortcut of the framework.
 */
@Tag("sanji-keys")
@JavaScript("context://js/sanji-keys.js")
class KeyLine extends Component implements HasComponents {

    /** @param keys space-separated names as the browser gives them, letters in lower case */
    KeyLine(String keys, Consumer<String> pressed) {
        getElement().setAttribute("keys", keys);
        getElement()
                .addEventListener(
                        "sanji-key",
                        e -> pressed.accept(e.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }
}
