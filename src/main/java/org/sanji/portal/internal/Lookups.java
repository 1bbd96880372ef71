package org.sanji.portal.internal;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sanji.petition.Tracking;
import org.sanji.petition.Tracking.Tracked;
import org.sanji.security.Attempts;
import org.sanji.security.NetworkAddress;
import org.springframework.stereotype.Service;

/**
 * Looks a petition up for a stranger who has its receipt. Every wrong combination gets the same answer after the same
 * time; wrong ones are counted for the number and for the network address, whether the number exists or not.
 */
@Service
public class Lookups {

    private final Tracking tracking;
    private final Attempts attempts;
    private final PortalSettings settings;

    Lookups(Tracking tracking, Attempts attempts, PortalSettings settings) {
        this.tracking = tracking;
        this.attempts = attempts;
        this.settings = settings;
    }

    /** @param address network address of the visitor */
    public LookupResult find(String number, String queryCode, String lastFour, String address) {
        long started = System.nanoTime();
        try {
            return limited(
                    PlainText.number(number),
                    PlainText.code(queryCode),
                    PlainText.code(lastFour),
                    NetworkAddress.key(address));
        } finally {
            waitUntil(started + TimeUnit.MILLISECONDS.toNanos(settings.answerMillis()));
        }
    }

    private LookupResult limited(String number, String queryCode, String lastFour, String address) {
        var refused = attempts.take(new Attempts.Key("ADDRESS", address), settings.trackPerAddress())
                .or(() -> attempts.take(new Attempts.Key("NUMBER", number), settings.trackPerNumber()));
        if (refused.isPresent()) {
            return new LookupResult.Locked(refused.get());
        }
        var found =
                PlainText.unstorable(number) ? Optional.<Tracked>empty() : tracking.find(number, queryCode, lastFour);
        if (found.isEmpty()) {
            attempts.wrong(new Attempts.Key("ADDRESS", address), settings.trackPerAddress());
            attempts.wrong(new Attempts.Key("NUMBER", number), settings.trackPerNumber());
            return new LookupResult.Wrong();
        }
        attempts.right(new Attempts.Key("ADDRESS", address));
        attempts.right(new Attempts.Key("NUMBER", number));
        return new LookupResult.Found(found.get());
    }

    private static void waitUntil(long end) {
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }
}
