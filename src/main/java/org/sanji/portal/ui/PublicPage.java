package org.sanji.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;

/** A public page: drawn anew when the language changes, what was typed in stays. */
abstract class PublicPage extends Div implements LocaleChangeObserver, HasDynamicTitle {

    private final String titleKey;

    PublicPage(String titleKey) {
        this.titleKey = titleKey;
        addClassName("public-content");
    }

    /** Fills the empty page. */
    abstract void draw();

    @Override
    public void localeChange(LocaleChangeEvent event) {
        redraw();
    }

    void redraw() {
        removeAll();
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(titleKey);
    }

    /** The visitor's network address. */
    static String visitorAddress(com.vaadin.flow.component.UI ui) {
        var request = VaadinRequest.getCurrent();
        return request == null ? ui.getSession().getBrowser().getAddress() : request.getRemoteAddr();
    }

    /** The heading, which takes the focus so that a screen reader starts there. */
    H1 heading(String text) {
        var heading = new H1(text);
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    /** A group of buttons has no focus of its own: its first button takes it. */
    static void focus(Component component) {
        component
                .getElement()
                .executeJs("setTimeout(() => { this.scrollIntoView({block: 'center'});"
                        + " (this.querySelector('vaadin-radio-button') || this).focus(); })");
    }

    Section section(String titleKey, Component... content) {
        var section = new Section();
        section.addClassName("panel");
        section.add(new H2(getTranslation(titleKey)));
        section.add(content);
        return section;
    }

    Paragraph line(String key, Object... args) {
        return new Paragraph(getTranslation(key, args));
    }

    static OrderedList numbered(Component... items) {
        var list = new OrderedList(items(items));
        list.addClassName("public-steps");
        return list;
    }

    static UnorderedList listed(Component... items) {
        return new UnorderedList(items(items));
    }

    private static ListItem[] items(Component... items) {
        return Arrays.stream(items).map(ListItem::new).toArray(ListItem[]::new);
    }
}
