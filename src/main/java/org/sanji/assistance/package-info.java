/**
 * Social assistance pointed out to petitioners in hardship (Art 37): what, by whom, when and how. Kept with the case only;
 * there is no list of people.
 */
@ApplicationModule(allowedDependencies = {"common", "security", "organization", "process", "document", "petition"})
package org.sanji.assistance;

import org.springframework.modulith.ApplicationModule;
