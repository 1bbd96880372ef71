/** Registration, matters, repeats, passes and triage: what a petition is and how it enters and leaves the house. */
@ApplicationModule(
        allowedDependencies = {"common", "security", "deadline", "process", "organization", "document", "document :: ui"
        })
package org.sanji.petition;

import org.springframework.modulith.ApplicationModule;
