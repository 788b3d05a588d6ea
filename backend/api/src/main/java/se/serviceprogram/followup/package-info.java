/**
 * The yearly follow-up: its texts, the figures counted from rows, and the one report model that the page, the JSON reply
 * and the Word document are made from.
 */
@NullMarked
package se.serviceprogram.followup;

import org.jspecify.annotations.NullMarked;
