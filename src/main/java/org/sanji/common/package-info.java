/** Value types, clock, errors, paging and configuration files that every module shares. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.sanji.common;

import org.springframework.modulith.ApplicationModule;
