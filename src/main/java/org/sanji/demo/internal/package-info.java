/** The mark, the people, the stories and the walk through fourteen months. */
package org.sanji.demo.internal;
