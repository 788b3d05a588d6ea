/** Papperskorgen: what was removed is set aside, parts and all, and can be restored. */
@NullMarked
package se.serviceprogram.removal;

import org.jspecify.annotations.NullMarked;
