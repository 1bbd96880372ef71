/** Invented people and petitions for a first look, made by real transitions, in a database that is marked as such. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "security",
            "organization",
            "process",
            "petition",
            "mediation",
            "followup",
            "oversight",
            "assistance",
            "budget",
            "review"
        })
package org.sanji.demo;

import org.springframework.modulith.ApplicationModule;
