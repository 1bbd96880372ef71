/** What follows the closure of a pass: evaluation by the petitioner, call-backs, checks of what was promised. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "security",
            "deadline",
            "process",
            "organization",
            "document",
            "document :: ui",
            "petition",
            "mediation"
        })
package org.sanji.followup;

import org.springframework.modulith.ApplicationModule;
