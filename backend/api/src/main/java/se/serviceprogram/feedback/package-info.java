/** What people tell about the service's accessibility, without being asked who they are (2018:1937 § 13). */
@NullMarked
package se.serviceprogram.feedback;

import org.jspecify.annotations.NullMarked;
