/** Records, rules and steps of reviews. */
package org.sanji.review.internal;
