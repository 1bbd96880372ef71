/** Brings petitions of earlier systems in, each with its own dates, through the same services as the desk. */
@ApplicationModule(allowedDependencies = {"common", "security", "organization", "process", "petition", "mediation"})
package org.sanji.importing;

import org.springframework.modulith.ApplicationModule;
