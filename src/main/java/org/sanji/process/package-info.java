/** The flow of a case: commands into it, work items out of it, steps it calls. The engine is behind process.engine. */
@ApplicationModule(allowedDependencies = {"common", "security"})
package org.sanji.process;

import org.springframework.modulith.ApplicationModule;
