/** Views of absences: thin layouts over the services. */
package org.sanji.organization.ui;
