/** The frame around all pages: layout, menu, login, error pages, languages. */
@ApplicationModule(allowedDependencies = {"common", "security"})
package org.sanji.shell;

import org.springframework.modulith.ApplicationModule;
