/** Review and final review (Arts 35, 36): requests, the review organ's work, results, and what they do to the petition. */
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
package org.sanji.review;

import org.springframework.modulith.ApplicationModule;
