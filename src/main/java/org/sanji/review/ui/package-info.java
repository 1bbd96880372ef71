/** The tab, the task forms and the list of reviews. */
package org.sanji.review.ui;
