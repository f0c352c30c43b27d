/**
 * A store of any size, made up from a seed: for whoever wants to see how Tamga does at their size before they have the data.
 * <p>
 * Nothing in it is true, and every slug says so: it begins with {@code sample-}.
 */
package org.tamga.bundle.sample;
