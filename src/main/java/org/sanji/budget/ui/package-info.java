/** The page of a year's goals and budget, the page of a project, and their forms. */
package org.sanji.budget.ui;
