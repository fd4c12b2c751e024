package org.khronika.kept;

import static org.khronika.words.Phrase.phrase;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.khronika.access.CurrentMember;
import org.khronika.access.Member;
import org.khronika.access.SignedIn;
import org.khronika.access.TypedInVain;
import org.khronika.words.Language;
import org.khronika.words.Sayable;
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
                        .body(said(phrase("kept.kept-at").with("time", times.now()))))
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.GONE).contentType(text).body(said(phrase("kept.too-old"))));
    }

    private static String said(Sayable sentence) {
        return sentence.in(CurrentMember.find().map(Member::language).orElseGet(Language::english));
    }

    private static boolean isHere(TypedInVain.Where where) {
        return CurrentMember.find().filter(me -> me.id() == where.member()).isPresent();
    }

    @PostMapping("/desk/kept/removal")
    String discard(@SignedIn Member me, @RequestParam UUID id, RedirectAttributes next) {
        String page = forms.find(me.id(), id).map(KeptForm::page).orElse("/desk");
        forms.discard(me.id(), id);
        next.addFlashAttribute("saved", phrase("kept.discarded"));
        return "redirect:" + page;
    }
}
