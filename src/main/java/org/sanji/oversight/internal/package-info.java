/** Supervision entries: how they arise, who sees them, how they are noted. */
package org.sanji.oversight.internal;
