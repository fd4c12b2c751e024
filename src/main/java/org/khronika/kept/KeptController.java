package org.khronika.kept;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.khronika.access.CurrentMember;
import org.khronika.access.Member;
import org.khronika.access.SignedIn;
import org.khronika.access.TypedInVain;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what is being typed, and takes away what its member does not want any more. */
@Controller
record KeptController(KeepTyped keep, KeptForms forms, KeptTimes times) {

    /** Header of the answer: the address at which the form is opened again. */
    private static final String AGAIN = "Khronika-Kept";

    /** The answer is read by the page's script: the sentence to show, and whether its member is still signed in. */
    @PostMapping("/desk/kept")
    ResponseEntity<String> keep(HttpServletRequest request) {
        MediaType text = MediaType.parseMediaType("text/plain;charset=UTF-8");
        return keep.keep(request)
                .map(where -> ResponseEntity.status(isHere(where) ? HttpStatus.OK : HttpStatus.ACCEPTED)
                        .contentType(text)
                        .header(AGAIN, where.page())
                        .body("Kept at %s, not yet saved as a record.".formatted(times.now())))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.GONE)
                        .contentType(text)
                        .body("What you type here is not kept any more: the page is too old."));
    }

    private static boolean isHere(TypedInVain.Where where) {
        return CurrentMember.find().filter(me -> me.id() == where.member()).isPresent();
    }

    @PostMapping("/desk/kept/removal")
    String discard(@SignedIn Member me, @RequestParam UUID id, RedirectAttributes next) {
        String page = forms.find(me.id(), id).map(KeptForm::page).orElse("/desk");
        forms.discard(me.id(), id);
        next.addFlashAttribute("saved", "What you had typed there is discarded.");
        return "redirect:" + page;
    }
}
