/** The change log: written by the database in the transaction of each change; history and event feed are views of it. */
@NullMarked
package se.serviceprogram.feed;

import org.jspecify.annotations.NullMarked;
