/** Regional service programmes, their prioritised areas and the board's decisions to adopt them. */
@NullMarked
package se.serviceprogram.programme;

import org.jspecify.annotations.NullMarked;
