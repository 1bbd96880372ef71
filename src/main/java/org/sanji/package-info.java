/** The case system of a county Mass Work Centre: one package per module, see {@code src/docs/architecture.md}. */
package org.sanji;
