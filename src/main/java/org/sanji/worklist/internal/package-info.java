/** Queries behind the first pages. */
package org.sanji.worklist.internal;
