package org.sanji.common.ui;

import java.util.List;

/** The accounts of the demonstration, shown on the login page of a demonstration only. */
public interface DemoAccounts {

    /** One account; role and organ as texts for the reader. */
    record Account(String username, String password, String displayName, String role, String organ) {}

    List<Account> accounts();
}
