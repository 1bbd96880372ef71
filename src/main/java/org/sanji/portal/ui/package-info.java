/** The public pages as people see them: one column, large type, for phones and screen readers. */
package org.sanji.portal.ui;
