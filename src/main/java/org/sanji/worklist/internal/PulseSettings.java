package org.sanji.worklist.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How lively the numbers are, {@code sanji.worklist.*}.
 *
 * @param poll how often this node looks for what other nodes changed
 * @param recount after which time every open window is counted anew although nothing is known to have changed: dates pass
 */
@ConfigurationProperties("sanji.worklist")
record PulseSettings(@DefaultValue("5s") Duration poll, @DefaultValue("2m") Duration recount) {

    PulseSettings {
        if (poll.isNegative() || poll.isZero() || recount.compareTo(poll) < 0) {
            throw new IllegalArgumentException(
                    "sanji.worklist: poll must be positive and recount no shorter, but they are " + poll + " and "
                            + recount);
        }
    }
}
