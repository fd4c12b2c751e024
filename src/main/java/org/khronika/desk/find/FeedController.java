package org.khronika.desk.find;

import static org.khronika.words.Phrase.phrase;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.khronika.access.CurrentMember;
import org.khronika.query.QueryRefused;
import org.khronika.search.NoIndex;
import org.khronika.words.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The feed of a search: what its member may see now, for whoever has its key. It looks at no session. */
@Controller
record FeedController(SavedSearches searches, SearchFeed feed) {

    private static final String PATH = "/desk/saved.atom";

    /** An index of a hundred thousand records is made in a few minutes. */
    private static final Duration SOON = Duration.ofMinutes(2);

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);

    /** The address of the feed whose key this is. */
    static String opened(String key) {
        return address(PATH) + "?key=" + key;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> feed(@RequestParam(defaultValue = "") String key, HttpServletRequest request) {
        Language language = CurrentMember.language(request);
        return searches.held(key)
                .map(held -> feed(held, language))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .contentType(PLAIN)
                        .body(bytes(phrase("desk.searches.no-feed").in(language))));
    }

    private ResponseEntity<byte[]> feed(SavedSearches.Held held, Language language) {
        try {
            return ResponseEntity.ok().contentType(ATOM).body(bytes(feed.of(held, address("/desk"))));
        } catch (NoIndex underWay) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(SOON.toSeconds()))
                    .contentType(PLAIN)
                    .body(bytes(underWay.why().in(language)));
        } catch (QueryRefused refused) {
            // What was refused may have names, and whoever reads feeds is another company: the page of the search says
            // it.
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .contentType(PLAIN)
                    .body(bytes(phrase("desk.searches.feed-refused").in(language)));
        }
    }

    private static String address(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
