/** Users, roles and scopes, login, the acting user, and the cipher for personal data. */
@ApplicationModule(allowedDependencies = "common")
package org.sanji.security;

import org.springframework.modulith.ApplicationModule;
