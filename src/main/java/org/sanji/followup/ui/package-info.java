/** The page 回访与评价, the tab on the petition page, the forms of the tasks. */
package org.sanji.followup.ui;
