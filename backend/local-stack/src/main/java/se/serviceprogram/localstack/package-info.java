/** Database, sign-in and web server for one's own machine and for tests; never shipped. */
@NullMarked
package se.serviceprogram.localstack;

import org.jspecify.annotations.NullMarked;
