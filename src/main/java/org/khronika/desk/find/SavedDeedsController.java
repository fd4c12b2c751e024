package org.khronika.desk.find;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Refused;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.values.RecordRef;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a member does with a search that they keep. */
@Controller
@RequestMapping("/desk/saved/{id}")
record SavedDeedsController(SavedPages pages, KeepSearch keep, SavedSearches searches) {

    @PostMapping("/seen")
    String seen(
            @SignedIn Member me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") List<RecordRef> seen,
            Reply reply) {
        me.must(Permission.READ_RECORDS);
        searches.see(me, id, seen);
        return reply.to("/desk/saved/" + id);
    }

    @PostMapping("/name")
    String rename(@SignedIn Member me, @PathVariable long id, @RequestParam String name, Reply reply) {
        try {
            keep.rename(me, id, name);
            return reply.saved(phrase("desk.searches.renamed")).to("/desk/saved/" + id);
        } catch (Refused refused) {
            return pages.one(me, id, name, reply.refused(HttpStatus.UNPROCESSABLE_CONTENT, refused));
        }
    }

    @PostMapping("/removal")
    String remove(@SignedIn Member me, @PathVariable long id, Reply reply) {
        me.must(Permission.READ_RECORDS);
        searches.remove(me, id);
        return reply.saved(phrase("desk.searches.removed")).to("/desk/saved");
    }
}
