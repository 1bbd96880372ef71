/** Pages of the security module. */
package org.sanji.security.ui;
