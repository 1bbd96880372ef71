/** The working calendar as a page: a year at a glance, new years taken in, due dates that rest on them recomputed. */
@ApplicationModule(allowedDependencies = {"common", "security", "deadline", "process", "petition"})
package org.sanji.calendar;

import org.springframework.modulith.ApplicationModule;
