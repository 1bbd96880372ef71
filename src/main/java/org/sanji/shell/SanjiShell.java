package org.sanji.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;

/** The page that carries every view: push, style sheet, viewport. */
@Push(transport = Transport.WEBSOCKET_XHR)
public class SanjiShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("stylesheet", "css/sanji.css");
        settings.addLink("icon", "css/mark.svg");
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addMetaTag("robots", "noindex");
    }
}
