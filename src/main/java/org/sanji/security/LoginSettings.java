package org.sanji.security;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;

/**
 * House rules of logging in ({@code config/login.yml}).
 *
 * @param perAccount wrong tries of one name from one network address
 * @param perAddress wrong tries of any names from one network address
 * @param everywhere wrong tries of one name from all addresses the person is not known to work at
 * @param trusted how long an address counts as known after a login there
 * @param answerMillis a refused login takes at least this long, so that its time tells nothing
 * @param idle a session ends after this long without a hand on it
 * @param warning how long before that the person is asked
 * @param sessionsPerAccount further logins end the oldest session
 * @param recoveryCodes how many are handed out with a second factor
 * @param skewSteps how many steps of 30 seconds a telephone's clock may be off, either way
 */
public record LoginSettings(
        Password password,
        Limit perAccount,
        Limit perAddress,
        Limit everywhere,
        Duration trusted,
        int answerMillis,
        Duration idle,
        Duration warning,
        int sessionsPerAccount,
        int recoveryCodes,
        int skewSteps) {

    private static final String NAME = "login.yml";
    private static final int SHORTEST_PASSWORD = 8;
    private static final int LONGEST_MINIMUM = 40;
    private static final int KINDS = 4;
    private static final int LONGEST_ANSWER = 5000;
    private static final int MOST_SKEW = 2;

    /**
     * What a password must be like.
     *
     * @param minLength characters
     * @param minKinds of small letters, capitals, digits, other signs
     * @param history passwords used before that are refused
     * @param maxAgeDays 0: no limit
     * @param words lower case, must not be part of it
     */
    public record Password(int minLength, int minKinds, int history, int maxAgeDays, List<String> words) {

        public Password {
            words = List.copyOf(words);
        }
    }

    /** Reads the file; a wrong one is a ConfigProblem with its line. */
    public static LoginSettings load(ConfigFiles files) {
        var root = ConfigNode.of(files, NAME).only("password", "lock", "answerMillis", "session", "secondFactor");
        var lock = root.get("lock").only("perAccount", "perAddress", "everywhere", "trustedDays");
        var session = root.get("session").only("idleMinutes", "warnMinutes", "perAccount");
        var factor = root.get("secondFactor").only("recoveryCodes", "skewSteps");
        int idle = session.get("idleMinutes").positive();
        return new LoginSettings(
                password(root.get("password")),
                Limit.of(lock.get("perAccount")),
                Limit.of(lock.get("perAddress")),
                Limit.of(lock.get("everywhere")),
                Duration.ofDays(between(lock.get("trustedDays"), 0, 365)),
                between(root.get("answerMillis"), 0, LONGEST_ANSWER),
                Duration.ofMinutes(idle),
                Duration.ofMinutes(between(session.get("warnMinutes"), 1, Math.max(1, idle - 1))),
                session.get("perAccount").positive(),
                between(factor.get("recoveryCodes"), 4, 20),
                between(factor.get("skewSteps"), 0, MOST_SKEW));
    }

    private static Password password(ConfigNode node) {
        node.only("minLength", "minKinds", "history", "maxAgeDays", "words");
        return new Password(
                between(node.get("minLength"), SHORTEST_PASSWORD, LONGEST_MINIMUM),
                between(node.get("minKinds"), 1, KINDS),
                between(node.get("history"), 0, 24),
                between(node.get("maxAgeDays"), 0, 3650),
                node.get("words").items().stream()
                        .map(w -> w.text().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static int between(ConfigNode node, int least, int most) {
        int value = node.integer();
        if (value < least || value > most) {
            throw node.problem("must be between " + least + " and " + most + ", is " + value);
        }
        return value;
    }
}
