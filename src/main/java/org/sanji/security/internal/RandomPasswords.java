package org.sanji.security.internal;

import java.security.SecureRandom;
import org.sanji.security.LoginSettings;
import org.sanji.security.OneTimePasswords;
import org.springframework.stereotype.Component;

/** Groups of four signs, drawn again until the rules are kept. */
@Component
class RandomPasswords implements OneTimePasswords {

    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 14;
    private static final int GROUP = 5;

    private final PasswordRules rules;
    private final int length;
    private final SecureRandom random = new SecureRandom();

    RandomPasswords(PasswordRules rules, LoginSettings settings) {
        this.rules = rules;
        this.length = Math.max(LENGTH, settings.password().minLength());
    }

    @Override
    public String next(String username, String displayName, String organ) {
        var password = draw();
        while (!rules.broken(password, username, displayName, organ).isEmpty()) {
            password = draw();
        }
        return password;
    }

    private String draw() {
        var text = new StringBuilder();
        for (int i = 1; i <= length; i++) {
            text.append(i % GROUP == 0 ? '-' : SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}
