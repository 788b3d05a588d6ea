/**
 * Organisations (aktörer), the network they form, the register of service points, and the regions and municipalities
 * everything else refers to.
 */
@NullMarked
package se.serviceprogram.actor;

import org.jspecify.annotations.NullMarked;
