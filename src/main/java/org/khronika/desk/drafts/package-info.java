/** What a member began and has not sent: sent for review, or removed, one by one or several with one deed. */
@NullMarked
package org.khronika.desk.drafts;

import org.jspecify.annotations.NullMarked;
