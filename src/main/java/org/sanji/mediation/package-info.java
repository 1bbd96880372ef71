/** The three levels of mediation: answers of organs, rooms, sessions, positions, agreements, opinions and their service. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "security",
            "deadline",
            "process",
            "organization",
            "petition",
            "document",
            "document :: ui"
        })
package org.sanji.mediation;

import org.springframework.modulith.ApplicationModule;
