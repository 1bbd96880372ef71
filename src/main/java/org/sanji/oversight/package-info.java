/** Oversight: what was missed by whom, and what the supervisors noted on it. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "security",
            "deadline",
            "process",
            "organization",
            "document",
            "petition",
            "mediation",
            "worklist"
        })
package org.sanji.oversight;

import org.springframework.modulith.ApplicationModule;
