package org.khronika.desk.find;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a reader of feeds is answered: the feed, or in a sentence why there is none. */
final class FeedAnswer {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);

    /** Seconds: an index of a hundred thousand records is made in a few minutes. */
    private static final String SOON = "120";

    private FeedAnswer() {}

    /** The feed. */
    static ResponseEntity<byte[]> of(String feed) {
        return ResponseEntity.ok().contentType(ATOM).body(bytes(feed));
    }

    /** A sentence in the place of the feed; one that is missing for now alone may be asked for again soon. */
    static ResponseEntity<byte[]> none(HttpStatus status, String why) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).contentType(PLAIN);
        return (status.is5xxServerError() ? answer.header(HttpHeaders.RETRY_AFTER, SOON) : answer).body(bytes(why));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
