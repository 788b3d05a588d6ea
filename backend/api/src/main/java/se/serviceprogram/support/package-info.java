/** Support decisions with the forms and sources they refer to, and the figures that are counted from them. */
@NullMarked
package se.serviceprogram.support;

import org.jspecify.annotations.NullMarked;
