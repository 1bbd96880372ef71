/** Views of the first pages: thin layouts over presenters over the services; pages of other modules keep fresh with it. */
@NamedInterface("ui")
package org.sanji.worklist.ui;

import org.springframework.modulith.NamedInterface;
