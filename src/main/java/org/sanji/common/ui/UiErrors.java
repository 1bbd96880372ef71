package org.sanji.common.ui;

import com.vaadin.flow.component.UI;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

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
        return messageKey(error).map(key -> UI.getCurrent().getTranslation(key, arguments(error)));
    }

    /** Bundle key of the sentence for a failure that was foreseen. */
    public static Optional<String> messageKey(Throwable error) {
        for (var e = error; e != null; e = e.getCause()) {
            if (e instanceof RuleViolation rule) {
                return Optional.of(rule.messageKey());
            }
            if (e instanceof StaleActionException) {
                return Optional.of("error.stale");
            }
            if (e instanceof NotFoundException || e instanceof AccessDeniedException) {
                return Optional.of("error.not-found");
            }
            if (unreachable(e)) {
                return Optional.of("error.database");
            }
        }
        return Optional.empty();
    }

    private static Object[] arguments(Throwable error) {
        for (var e = error; e != null; e = e.getCause()) {
            if (e instanceof RuleViolation rule) {
                return rule.args();
            }
        }
        return new Object[0];
    }

    /** No connection or one that broke: SQL class 08, PostgreSQL's 57P (stopped), none at all from the pool itself. */
    private static boolean unreachable(Throwable e) {
        if (e instanceof CannotCreateTransactionException || e instanceof DataAccessResourceFailureException) {
            return true;
        }
        return e instanceof SQLException sql
                && (sql.getSQLState() == null
                        || sql.getSQLState().startsWith("08")
                        || sql.getSQLState().startsWith("57P"));
    }
}
