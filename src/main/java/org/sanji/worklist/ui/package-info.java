/** Views of the first pages: thin layouts over presenters over the services. */
package org.sanji.worklist.ui;
