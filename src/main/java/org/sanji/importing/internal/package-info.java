/** CSV reading that survives broken rows, the walk of one row, the command line. */
package org.sanji.importing.internal;
