/** Views of the desk, triage, the list and the petition page: thin layouts over presenters over the module's services. */
package org.sanji.petition.ui;
