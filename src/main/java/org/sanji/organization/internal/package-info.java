/** Reading and cross-checking of the organization files, pinyin matching. */
package org.sanji.organization.internal;
