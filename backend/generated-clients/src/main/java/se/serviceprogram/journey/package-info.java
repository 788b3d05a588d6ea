/** What an integrator writes beside the generated client. */
@NullMarked
package se.serviceprogram.journey;

import org.jspecify.annotations.NullMarked;
