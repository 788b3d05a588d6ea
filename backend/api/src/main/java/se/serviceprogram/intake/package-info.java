/** Imports of support decisions: files read, judged row by row, applied and undone. */
@NullMarked
package se.serviceprogram.intake;

import org.jspecify.annotations.NullMarked;
