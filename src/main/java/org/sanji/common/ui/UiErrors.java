package org.sanji.common.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** Turns a failed action into a sentence for the user. The session's error handler does so for every listener. */
public final class UiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(UiErrors.class);
    private static final int REFERENCE_LENGTH = 8;

    private UiErrors() {}

    /** Shows the sentence; what nobody foresaw is logged with the reference number that the user sees. */
    public static void show(Throwable error) {
        Notices.problem(sentence(error));
    }

    /** The sentence for a failure, in the language of the current page. */
    public static String sentence(Throwable error) {
        return known(error).orElseGet(() -> {
            var reference = log(error);
            return UI.getCurrent().getTranslation("error.unexpected", reference);
        });
    }

    /** Logs an unforeseen failure and gives back its reference number. */
    public static String log(Throwable error) {
        var reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        LOG.error("unexpected failure {}", reference, error);
        return reference;
    }

    private static Optional<String> known(Throwable error) {
        var ui = UI.getCurrent();
        for (var e = error; e != null; e = e.getCause()) {
            if (e instanceof RuleViolation rule) {
                return Optional.of(ui.getTranslation(rule.messageKey(), rule.args()));
            }
            if (e instanceof StaleActionException) {
                return Optional.of(ui.getTranslation("error.stale"));
            }
            if (e instanceof NotFoundException || e instanceof AccessDeniedException) {
                return Optional.of(ui.getTranslation("error.not-found"));
            }
        }
        return Optional.empty();
    }
}
