/** The service itself: each package below is a room, and this one holds what is of them all. */
@NullMarked
package se.serviceprogram;

import org.jspecify.annotations.NullMarked;
