/** Aggregates, policies, steps and queries behind the petition module's public API. */
package org.sanji.petition.internal;
