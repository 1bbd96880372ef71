package org.sanji.portal.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.sanji.common.ui.DemoBanner;
import org.sanji.common.ui.Languages;
import org.sanji.portal.internal.PortalSettings;
import org.sanji.security.DemoMode;

/** The frame of the public pages: where one is, large type, the other language, where the centre is found. */
@AnonymousAllowed
@StyleSheet("context://css/portal.css")
class PublicLayout extends Div implements RouterLayout, LocaleChangeObserver {

    private static final String MARK_PAGE =
            """
            document.documentElement.classList.add('public-page');
            try {
              document.documentElement.classList.toggle('large-type', localStorage.getItem('sanji-large-type') === '1');
            } catch (e) { /* the browser keeps nothing: normal type */ }
            const on = document.documentElement.classList.contains('large-type');
            this.setAttribute('aria-pressed', on);
            """;

    /** Runs in the browser alone, so that the type changes at once and stays as chosen on this device. */
    private static final String TOGGLE_TYPE =
            """
            this.addEventListener('click', () => {
              const on = document.documentElement.classList.toggle('large-type');
              this.setAttribute('aria-pressed', on);
              try { localStorage.setItem('sanji-large-type', on ? '1' : '0'); } catch (e) { /* not kept */ }
            });
            """;

    private final transient PortalSettings settings;
    private final transient DemoMode demo;
    private final Main main = new Main();
    private final Header header = new Header();
    private final Footer footer = new Footer();

    PublicLayout(PortalSettings settings, DemoMode demo) {
        this.settings = settings;
        this.demo = demo;
        addClassName("public");
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        header.addClassName("public-header");
        footer.addClassName("public-footer");
        add(header, main, footer);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        header.removeAll();
        if (demo.enabled()) {
            header.add(new DemoBanner());
        }
        header.add(skipLink(), bar());
        footer.removeAll();
        footer.add(contact());
    }

    private Anchor skipLink() {
        var skip = new Anchor("#content", getTranslation("portal.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        skip.getElement()
                .executeJs("this.addEventListener('click', e => { e.preventDefault();"
                        + " document.getElementById('content').focus(); });");
        return skip;
    }

    private Div bar() {
        var mark = new Image("css/mark.svg", "");
        mark.addClassName("brand-mark");
        var home = new RouterLink(StartView.class);
        home.addClassName("public-brand");
        home.add(mark, new Span(settings.place().name()));
        var nav = new Nav(
                new RouterLink(getTranslation("portal.nav.start"), StartView.class),
                new RouterLink(getTranslation("portal.nav.submit"), SubmitView.class),
                new RouterLink(getTranslation("portal.nav.track"), TrackView.class),
                new RouterLink(getTranslation("portal.nav.rate"), RateView.class));
        nav.setAriaLabel(getTranslation("portal.nav"));
        var tools = new Div(largeType(), language());
        tools.addClassName("public-tools");
        var bar = new Div(home, nav, tools);
        bar.addClassName("public-bar");
        return bar;
    }

    private Button largeType() {
        var button = tool("portal.large-type");
        button.getElement().executeJs(MARK_PAGE);
        button.getElement().executeJs(TOGGLE_TYPE);
        return button;
    }

    private Button language() {
        var button = tool("shell.other-language");
        button.addClickListener(e -> Languages.toggle(UI.getCurrent()));
        return button;
    }

    private Button tool(String key) {
        var button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Div contact() {
        var place = settings.place();
        var block = new Div();
        block.add(new Paragraph(getTranslation(
                "portal.contact", place.name(), place.address(), place.postcode(), place.phone(), place.hours())));
        if (place.example()) {
            block.add(new Paragraph(getTranslation("portal.example")));
        }
        var staff = new Anchor("login", getTranslation("portal.staff"));
        staff.setRouterIgnore(true);
        block.add(staff);
        return block;
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
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().getPage().executeJs("document.documentElement.classList.remove('public-page', 'large-type')");
    }
}
