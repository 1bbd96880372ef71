package org.sanji.process.engine;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.process.ProcessFailure;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.security.access.AccessDeniedException;

/** Lets no engine exception out: a step's own exception comes out as it was thrown, the engine's are translated. */
final class EngineErrors {

    private EngineErrors() {}

    static void run(Runnable call) {
        get(() -> {
            call.run();
            return true;
        });
    }

    static <T> T get(Supplier<T> call) {
        try {
            return call.get();
        } catch (ProcessEngineException e) {
            throw translate(e);
        }
    }

    static RuntimeException translate(ProcessEngineException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (isOurs(cause)) {
                return (RuntimeException) cause;
            }
            if (cause instanceof OptimisticLockingException) {
                return new OptimisticLockingFailureException("the case was changed at the same time", thrown);
            }
            if (cause instanceof MismatchingMessageCorrelationException) {
                return new RuleViolation("case-not-waiting");
            }
            if (cause instanceof SQLException sql) {
                var translated = new SQLStateSQLExceptionTranslator().translate("process", null, sql);
                return translated == null ? failure(thrown) : translated;
            }
        }
        return failure(thrown);
    }

    private static boolean isOurs(Throwable cause) {
        return cause instanceof RuleViolation
                || cause instanceof StaleActionException
                || cause instanceof NotFoundException
                || cause instanceof ProcessFailure
                || cause instanceof DataAccessException
                || cause instanceof AccessDeniedException;
    }

    private static ProcessFailure failure(ProcessEngineException thrown) {
        return new ProcessFailure("the process could not go on: " + thrown.getMessage(), thrown);
    }
}
