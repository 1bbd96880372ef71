/** What must be provable later: append-only records in hash chains, sealed once a day. */
@ApplicationModule(allowedDependencies = {"common", "security"})
package org.sanji.audit;

import org.springframework.modulith.ApplicationModule;
