/** First pages: my organ's tasks, the leader's page, the administrators' pages. */
@ApplicationModule(allowedDependencies = {"common", "security", "deadline", "process", "organization", "petition"})
package org.sanji.worklist;

import org.springframework.modulith.ApplicationModule;
