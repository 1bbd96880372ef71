/** Appends, reads, verifies and seals the chains. */
package org.sanji.audit.internal;
