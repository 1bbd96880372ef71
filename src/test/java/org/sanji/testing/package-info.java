/** Bases for tests of views and of whole journeys. */
package org.sanji.testing;
