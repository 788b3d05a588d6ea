/** What was done in the field: company visits, inaugurations, statements, dialogues, projects; counted once each. */
@NullMarked
package se.serviceprogram.activity;

import org.jspecify.annotations.NullMarked;
