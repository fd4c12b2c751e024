package org.khronika.desk;

import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what its frame shows: who is signed in, and where they may go. */
@ControllerAdvice
class Frame {

    @ModelAttribute
    void frame(@SignedIn @Nullable Member me, Model model) {
        fill(me, model);
    }

    /** The same for a page that no controller made, such as an error page. */
    static void fill(@Nullable Member me, Model model) {
        if (me == null) {
            return;
        }
        model.addAttribute("me", me);
        model.addAttribute("sections", MenuItem.of(me));
        model.addAttribute("mayFind", me.may(Permission.READ_RECORDS));
    }
}
