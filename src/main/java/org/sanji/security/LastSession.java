package org.sanji.security;

import java.util.Optional;

/** What became of the session that this browser had last, for the sentence on the login page. */
public interface LastSession {

    /**
     * Why it ended, when somebody or something other than the person's own logout ended it; else empty. The browser names
     * the session in a cookie, which opens nothing.
     */
    Optional<Sessions.End> ended();
}
