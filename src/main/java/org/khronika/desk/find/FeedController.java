package org.khronika.desk.find;

import static org.khronika.words.Phrase.phrase;

import jakarta.servlet.http.HttpServletRequest;
import org.khronika.access.CurrentMember;
import org.khronika.query.QueryRefused;
import org.khronika.search.NoIndex;
import org.khronika.words.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The feed of a search: what its member may see now, for whoever has its key. It looks at no session. */
@Controller
record FeedController(SavedSearches searches, SearchFeed feed) {

    private static final String PATH = "/desk/saved.atom";

    /** The address of the feed whose key this is. */
    static String opened(String key) {
        return address(PATH) + "?key=" + key;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> feed(@RequestParam(defaultValue = "") String key, HttpServletRequest request) {
        Language language = CurrentMember.language(request);
        return searches.held(key)
                .map(held -> feed(held, language))
                .orElseGet(() -> FeedAnswer.none(
                        HttpStatus.NOT_FOUND, phrase("desk.searches.no-feed").in(language)));
    }

    private ResponseEntity<byte[]> feed(SavedSearches.Held held, Language language) {
        try {
            return FeedAnswer.of(feed.of(held, address("/desk")));
        } catch (NoIndex underWay) {
            return FeedAnswer.none(
                    HttpStatus.SERVICE_UNAVAILABLE, underWay.why().in(language));
        } catch (QueryRefused refused) {
            // What was refused may have names, and whoever reads feeds is another company: the page of the search says
            // it.
            return FeedAnswer.none(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    phrase("desk.searches.feed-refused").in(language));
        }
    }

    private static String address(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
