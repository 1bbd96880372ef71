/** The public pages: how to petition, the online form, and tracking without an account. */
@ApplicationModule(allowedDependencies = {"common", "security", "deadline", "organization", "petition", "assistance"})
package org.sanji.portal;

import org.springframework.modulith.ApplicationModule;
