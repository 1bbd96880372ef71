/** What was pointed out: rules, table, papers. */
package org.sanji.assistance.internal;
