/** What every resource shares and no feature owns: problems, lists, paging, links, entity tags, exports, organisation numbers, the clock. */
@NullMarked
package se.serviceprogram.web;

import org.jspecify.annotations.NullMarked;
