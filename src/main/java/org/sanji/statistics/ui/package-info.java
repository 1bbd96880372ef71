/** The pages of the rates: cards, trend, organs, and the list behind every number. */
package org.sanji.statistics.ui;
