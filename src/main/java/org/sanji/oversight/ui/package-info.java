/** The supervisors' list. */
package org.sanji.oversight.ui;
