package org.sanji.security;

/** Passwords to hand over once; they keep the house's rules, whatever these are set to. */
public interface OneTimePasswords {

    /** A new one, without characters that are read for one another. */
    String next(String username, String displayName, String organ);
}
