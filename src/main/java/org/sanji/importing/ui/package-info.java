/** The administrator's page for importing a file. */
package org.sanji.importing.ui;
