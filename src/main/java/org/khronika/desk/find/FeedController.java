package org.khronika.desk.find;

import static org.khronika.words.Phrase.phrase;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.khronika.access.CurrentMember;
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
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);

    /** The address of the feed whose key this is. */
    static String opened(String key) {
        return address(PATH) + "?key=" + key;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> feed(@RequestParam(defaultValue = "") String key, HttpServletRequest request) {
        return searches.held(key)
                .map(held -> answer(HttpStatus.OK, ATOM, feed.of(held, address("/desk"))))
                .orElseGet(() -> answer(
                        HttpStatus.NOT_FOUND,
                        PLAIN,
                        phrase("desk.searches.no-feed").in(CurrentMember.language(request))));
    }

    private static String address(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, MediaType type, String text) {
        return ResponseEntity.status(status).contentType(type).body(text.getBytes(StandardCharsets.UTF_8));
    }
}
