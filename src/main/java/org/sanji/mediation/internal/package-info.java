/** Records, policies, services and steps of mediation. */
package org.sanji.mediation.internal;
