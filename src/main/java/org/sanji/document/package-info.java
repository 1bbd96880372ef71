/** Papers the house issues, and attachments: both encrypted, stored with their digest, served as downloads. */
@ApplicationModule(allowedDependencies = {"common", "security", "organization"})
package org.sanji.document;

import org.springframework.modulith.ApplicationModule;
