/** What the public pages do: checks of the form, look-ups with their limits, settings; no components. */
package org.sanji.portal.internal;
