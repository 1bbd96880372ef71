/** Dated facts of every registration, the rates computed from them, and the lists that reproduce each figure. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "security",
            "organization",
            "deadline",
            "process",
            "petition",
            "followup",
            "worklist",
            "worklist::ui"
        })
package org.sanji.statistics;

import org.springframework.modulith.ApplicationModule;
