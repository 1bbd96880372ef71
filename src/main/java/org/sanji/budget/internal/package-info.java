/** Tables, rules and services behind the budget pages. */
package org.sanji.budget.internal;
