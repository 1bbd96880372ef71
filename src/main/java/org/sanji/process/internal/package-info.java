/** Rights and rows of work items, and the retry of use cases. */
package org.sanji.process.internal;
