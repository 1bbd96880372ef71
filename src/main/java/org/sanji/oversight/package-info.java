/** Oversight: supervision of organs, leaders' instructions, reports to superiors. */
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
            "mediation",
            "worklist"
        })
package org.sanji.oversight;

import org.springframework.modulith.ApplicationModule;
