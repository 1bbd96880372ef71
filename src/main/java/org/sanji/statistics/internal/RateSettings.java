package org.sanji.statistics.internal;

/**
 * House numbers of the rates, in days but for the last.
 *
 * @param window observation window after closure
 * @param untilAcceptance longest time from registration to acceptance: triage and notice
 * @param handling the handling period
 * @param smallNumber fewer cases show no rate
 */
record RateSettings(int window, int untilAcceptance, int handling, int smallNumber) {

    /** From registration to the end of the window when every period is used up. */
    int longest() {
        return untilAcceptance + handling + window;
    }
}
