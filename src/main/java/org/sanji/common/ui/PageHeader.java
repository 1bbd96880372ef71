package org.sanji.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** Title of a page, badges beside it, a line below it, actions at the right. */
public class PageHeader extends Header {

    private final H1 title = new H1();
    private final Div line = new Div();
    private final Paragraph subtitle = new Paragraph();
    private final Div actions = new Div();

    public PageHeader(String text, Component... actions) {
        addClassName("page-header");
        title.setText(text);
        line.addClassName("page-header-title");
        line.add(title);
        subtitle.addClassName("page-header-subtitle");
        subtitle.setVisible(false);
        this.actions.addClassName("page-header-actions");
        this.actions.add(actions);
        add(new Div(line, subtitle), this.actions);
    }

    public void setHeading(String text) {
        title.setText(text);
    }

    public PageHeader withSubtitle(String text) {
        subtitle.setText(text);
        subtitle.setVisible(text != null && !text.isBlank());
        return this;
    }

    public PageHeader withBadges(Component... badges) {
        line.add(badges);
        return this;
    }

    public PageHeader withActions(Component... more) {
        actions.add(more);
        return this;
    }
}
