/** The adapter to Camunda 7: the only package that imports it. */
package org.sanji.process.engine;
