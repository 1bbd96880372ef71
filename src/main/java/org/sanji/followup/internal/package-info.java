/** Records, steps and queries of evaluation and checks. */
package org.sanji.followup.internal;
