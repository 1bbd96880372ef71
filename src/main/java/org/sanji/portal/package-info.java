/** The public pages: how to petition, the online form, tracking and rating without an account. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "security",
            "deadline",
            "organization",
            "petition",
            "assistance",
            "followup",
            "review"
        })
package org.sanji.portal;

import org.springframework.modulith.ApplicationModule;
