/** Forms for the open tasks of mediation and its tabs on the petition page: layouts over presenters over the services. */
package org.sanji.mediation.ui;
