package org.sanji.portal.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.sanji.common.ui.Languages;
import org.sanji.portal.internal.PortalSettings;

/** The frame of the hall tablet: no way to another page, large type for the one who is here. */
@AnonymousAllowed
@StyleSheet("context://css/portal.css")
class TabletLayout extends Div implements RouterLayout, LocaleChangeObserver {

    private static final String TOGGLE_TYPE =
            "this.addEventListener('click', () =>" + " document.documentElement.classList.toggle('large-type'))";

    private final transient PortalSettings settings;
    private final Main main = new Main();
    private final Header header = new Header();

    TabletLayout(PortalSettings settings) {
        this.settings = settings;
        addClassNames("public", "tablet");
        main.setId("content");
        header.addClassName("public-header");
        add(header, main);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        header.removeAll();
        var mark = new Image("css/mark.svg", "");
        mark.addClassName("brand-mark");
        var name = new Div(mark, new Span(settings.place().name()));
        name.addClassName("public-brand");
        var large = tool("portal.large-type");
        large.getElement().executeJs(TOGGLE_TYPE);
        var language = tool("shell.other-language");
        language.addClickListener(e -> Languages.toggle(UI.getCurrent()));
        var tools = new Div(large, language);
        tools.addClassName("public-tools");
        var bar = new Div(name, tools);
        bar.addClassName("public-bar");
        header.add(bar);
    }

    private Button tool(String key) {
        var button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getElement().setAttribute("lang", getLocale().toLanguageTag());
        event.getUI()
                .getPage()
                .executeJs("document.documentElement.classList.add('public-page');"
                        + " document.documentElement.classList.remove('large-type')");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().getPage().executeJs("document.documentElement.classList.remove('public-page', 'large-type')");
    }
}
