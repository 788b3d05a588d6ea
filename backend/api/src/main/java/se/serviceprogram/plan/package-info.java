/** Yearly action plans: written in the network, adopted by delegated decision and thereby frozen. */
@NullMarked
package se.serviceprogram.plan;

import org.jspecify.annotations.NullMarked;
