/** The auditors' page. */
package org.sanji.audit.ui;
