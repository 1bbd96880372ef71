/** Reading and checking of the calendar and deadline files. */
package org.sanji.deadline.internal;
