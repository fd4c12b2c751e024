package org.khronika.desk.translations;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.review.DeedRefused;
import org.khronika.review.Reader;
import org.khronika.translations.Overview;
import org.khronika.words.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** All texts to be translated into a language as one file, and that file filled in. */
@Controller
@RequestMapping("/desk/translations/{language}/file")
record TextsFileController(Overview overview, SheetLanguage languages, TakeInFile file, TranslationList list) {

    @GetMapping
    ResponseEntity<byte[]> get(@SignedIn Member me, @PathVariable String language) {
        me.must(Permission.ENTER_RECORDS);
        String tag = languages.of(language).tag();
        return TextsFile.sent("texts-%s.csv".formatted(tag), TextsFile.of(overview.of(tag, Reader.of(me))));
    }

    @PostMapping
    String take(
            @SignedIn Member me,
            @PathVariable String language,
            @RequestParam @Nullable MultipartFile table,
            Reply reply)
            throws IOException {
        me.must(Permission.ENTER_RECORDS);
        Language into = languages.of(language);
        try {
            TakeInFile.Taken taken =
                    file.take(me, into, TextsFile.read(table == null ? new byte[0] : table.getBytes()));
            reply.saved(phrase("desk.translations.sent").with("n", taken.sent()))
                    .tell("left", taken.left());
            return reply.to(TranslationList.href(into, null, 1));
        } catch (DeedRefused refusal) {
            return list.show(me, into.tag(), null, 1, reply.refused(HttpStatus.UNPROCESSABLE_CONTENT, refusal));
        }
    }
}
