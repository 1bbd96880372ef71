package org.sanji.security.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start what is wrong with the keys, without a stack trace. */
class KeyProblemAnalyzer extends AbstractFailureAnalyzer<KeyProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KeyProblem cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
