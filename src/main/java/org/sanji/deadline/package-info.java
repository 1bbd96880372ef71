/** Working calendar, statutory and house clocks: how long, until when, and which law says so. */
@ApplicationModule(allowedDependencies = "common")
package org.sanji.deadline;

import org.springframework.modulith.ApplicationModule;
