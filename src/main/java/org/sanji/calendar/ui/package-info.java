/** The calendar page. */
package org.sanji.calendar.ui;
