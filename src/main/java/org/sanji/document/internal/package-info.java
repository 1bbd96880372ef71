/** Store, checks, pictures, rights and the sweep of attachments. */
package org.sanji.document.internal;
