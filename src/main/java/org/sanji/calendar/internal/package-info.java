/** Reading and checking of pasted years, their table, and the recount of due dates. */
package org.sanji.calendar.internal;
