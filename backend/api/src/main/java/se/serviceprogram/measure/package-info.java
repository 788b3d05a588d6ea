/** Measures (insatser) of an action plan: measurable goals, who answers for them, and what is counted under them. */
@NullMarked
package se.serviceprogram.measure;

import org.jspecify.annotations.NullMarked;
