/** Accounts, login rules and keys behind the security module's types. */
package org.sanji.security.internal;
