/** Working calendar and statutory clocks: plain Java rules over the numbers in {@code config/}. */
@ApplicationModule(allowedDependencies = "common")
package org.sanji.deadline;

import org.springframework.modulith.ApplicationModule;
