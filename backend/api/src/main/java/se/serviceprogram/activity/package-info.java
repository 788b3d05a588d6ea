/**
 * What was done in the field: company visits, inaugurations, statements, dialogues, projects; counted once each. And the
 * service plans of the municipalities.
 */
@NullMarked
package se.serviceprogram.activity;

import org.jspecify.annotations.NullMarked;
