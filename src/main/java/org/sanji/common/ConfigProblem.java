package org.sanji.common;

/** A configuration file is wrong; the application does not start. The message names file, line and what to do. */
public class ConfigProblem extends RuntimeException {

    /** @param line 1-based, 0 when the whole file is meant */
    public ConfigProblem(String file, int line, String problem) {
        super("config/" + file + (line > 0 ? ":" + line : "") + ": " + problem);
    }

    public ConfigProblem(String file, int line, String problem, Throwable cause) {
        super("config/" + file + (line > 0 ? ":" + line : "") + ": " + problem, cause);
    }
}
