package org.khronika.desk.translations;

import java.util.Set;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.kept.Unsaved;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The texts of a record in another language, each beside its original. */
@Controller
@RequestMapping("/desk/records/{address}/translations/{language}")
record TranslationController(SheetPage page, SaveSheet save, SheetLanguage languages) {

    @GetMapping
    String sheet(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @PathVariable String language,
            @RequestParam(defaultValue = "1") int part,
            @ModelAttribute(name = "kept", binding = false) Unsaved kept,
            Reply reply) {
        me.must(Permission.READ_RECORDS);
        TypedTexts typed = kept.answers(SheetLanguage.FORM).map(TypedTexts::of).orElse(TypedTexts.NONE);
        return page.show(me, address, languages.of(language), typed, Set.of(), part, reply);
    }

    @PostMapping
    String save(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @PathVariable String language,
            @RequestParam(defaultValue = "save") String deed,
            @RequestParam(defaultValue = "1") int part,
            @RequestParam MultiValueMap<String, String> form,
            Reply reply) {
        me.must(Permission.ENTER_RECORDS);
        return save.to(me, address, languages.of(language), TypedTexts.of(form), deed.equals("send"), part, reply);
    }
}
