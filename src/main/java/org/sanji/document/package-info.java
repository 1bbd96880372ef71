/** Attachments: files of petitions, checked by content, encrypted, stored by digest, served as downloads. */
@ApplicationModule(allowedDependencies = {"common", "security", "organization"})
package org.sanji.document;

import org.springframework.modulith.ApplicationModule;
