/** Goals and budget of a year: planned projects, actual spending, self-assessment with evidence and sign-off. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "security",
            "organization",
            "process",
            "document",
            "document :: ui",
            "statistics",
            "statistics :: ui"
        })
package org.sanji.budget;

import org.springframework.modulith.ApplicationModule;
