/** Who may do what, in one place: roles, rights, the caller, and the region that every query is limited to. */
@NullMarked
package se.serviceprogram.access;

import org.jspecify.annotations.NullMarked;
