package org.sanji.common;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start which line of which file is wrong, without a stack trace. */
class ConfigProblemAnalyzer extends AbstractFailureAnalyzer<ConfigProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ConfigProblem cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Correct the file in the configuration folder and start again.", cause);
    }
}
