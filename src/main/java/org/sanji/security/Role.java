package org.sanji.security;

/** What a person may do; see the role table in {@code src/docs/architecture.md}. */
public enum Role {
    RECEPTIONIST,
    TRIAGE_OFFICER,
    LIAISON,
    HANDLER,
    DEPARTMENT_HEAD,
    LEADER,
    SUPERVISOR,
    REVIEWER,
    STATISTICIAN,
    FINANCE,
    SYSTEM_ADMIN,
    SECURITY_ADMIN,
    AUDITOR,
    /** The application itself: timers, import, demo. Never given to a person. */
    SYSTEM
}
