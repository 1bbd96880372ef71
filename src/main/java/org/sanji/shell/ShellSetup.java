package org.sanji.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import org.sanji.common.Texts;
import org.sanji.common.ui.Languages;
import org.sanji.common.ui.UiErrors;
import org.sanji.security.PageNonce;
import org.springframework.stereotype.Component;

/** What holds for every session: language, error sentences, messages about a lost connection. */
@Component
class ShellSetup implements VaadinServiceInitListener {

    private final transient Texts texts;

    ShellSetup(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(info -> messages(Languages.of(info.getRequest())));
        service.addSessionInitListener(e -> {
            e.getSession().setLocale(Languages.of(e.getRequest()));
            e.getSession().setErrorHandler(ShellSetup::show);
        });
        service.addUIInitListener(e -> {
            var ui = e.getUI();
            ui.getReconnectDialogConfiguration().setDialogText(texts.get("shell.reconnecting", ui.getLocale()));
            ui.getReconnectDialogConfiguration().setDialogTextGaveUp(texts.get("shell.offline", ui.getLocale()));
            ui.getPage()
                    .executeJs(
                            "const sign = window.Vaadin?.connectionIndicator;"
                                    + "if (sign) { sign.onlineText = $0; sign.offlineText = $1; }",
                            texts.get("shell.online", ui.getLocale()),
                            texts.get("shell.offline", ui.getLocale()));
        });
        event.addIndexHtmlRequestListener(e -> {
            e.getDocument()
                    .child(0)
                    .attr("lang", Languages.of(e.getVaadinRequest()).toLanguageTag());
            if (e.getVaadinRequest() instanceof VaadinServletRequest request) {
                e.getDocument().select("script").attr("nonce", PageNonce.of(request));
            }
        });
    }

    private static void show(ErrorEvent event) {
        if (UI.getCurrent() == null) {
            UiErrors.log(event.getThrowable());
            return;
        }
        UiErrors.show(event.getThrowable());
    }

    private SystemMessages messages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(texts.get("shell.internal-error", locale));
        messages.setInternalErrorMessage(texts.get("shell.internal-error.hint", locale));
        messages.setCookiesDisabledCaption(texts.get("shell.cookies", locale));
        messages.setCookiesDisabledMessage(texts.get("shell.cookies.hint", locale));
        return messages;
    }
}
