/** The pages of the rates, the list behind every number, and the parts that show goals on pages of other modules. */
@NamedInterface("ui")
package org.sanji.statistics.ui;

import org.springframework.modulith.NamedInterface;
