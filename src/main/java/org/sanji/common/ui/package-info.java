/** Components, formats and small contracts that the views of all modules share. */
package org.sanji.common.ui;
