/** The tab of the petition page. */
package org.sanji.assistance.ui;
