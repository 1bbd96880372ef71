/** Organs, rooms, leaders in charge, townships, and which category of matter belongs to which organ: all from config/. */
@ApplicationModule(allowedDependencies = {"common", "security"})
package org.sanji.organization;

import org.springframework.modulith.ApplicationModule;
